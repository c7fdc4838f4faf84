import EventModel
import FoundationEssentials
import TextFolding

/// The dossiers that can be opened: those inside the binary, the user's own, and any file by its path.
public struct DossierLibrary: Sendable {
    private let userFolder: String?

    /// `userFolder` holds the user's `NAME.yaml` files; it need not exist.
    public init(userFolder: String?) {
        self.userFolder = userFolder
    }

    /// Every dossier that can be opened by name, sorted.
    public var names: [String] {
        let own = userFolder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
        let ownNames = own.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
        return Set(ShippedDossier.whole.map(\.name) + ownNames).sorted()
    }

    /// Reads a dossier by name or by the path of its file.
    ///
    /// A user's file is merged over the shipped dossier of the same name, unless it says `alone: true`.
    public func dossier(_ nameOrPath: String) throws(DossierMistakes) -> LoadedDossier {
        let name = Self.name(of: nameOrPath)
        let shipped = ShippedDossier.named(name)
        let user = try userText(nameOrPath)
        guard shipped != nil || user != nil else { throw unknown(nameOrPath) }
        let userRoot = try user.map { text throws(DossierMistakes) in
            try YAMLReading.root(of: text.text, file: text.file)
        }
        let standsAlone = userRoot?["alone"]?.scalar == "true"
        let shippedRoot = try (standsAlone ? nil : shipped).map { shipped throws(DossierMistakes) in
            try PiecewiseReading.root(of: shipped.text, file: shipped.file)
        }
        return try Self.loaded(name, shipped: shippedRoot, user: userRoot, userFile: user?.file)
    }

    /// The files a dossier is made of as they were written, the shipped one first.
    public func texts(of nameOrPath: String) throws(DossierMistakes) -> [DossierText] {
        let shipped = ShippedDossier.named(Self.name(of: nameOrPath))
        let texts = [shipped.map { DossierText(file: $0.file, text: $0.text) }, try userText(nameOrPath)]
        let present = texts.compactMap(\.self)
        guard !present.isEmpty else { throw unknown(nameOrPath) }
        return present
    }

    private static func loaded(
        _ name: String, shipped: PlacedNode?, user: PlacedNode?, userFile: String?
    ) throws(DossierMistakes) -> LoadedDossier {
        let mistakes = Mistakes()
        let root: PlacedNode
        let building = DossierBuilding(mistakes: mistakes)
        let rawUser = user
        let shipped = try shipped.map { root throws(DossierMistakes) in try building.built(root) }
        let user = try user.map { root throws(DossierMistakes) in try building.built(root) }
        switch (shipped, user) {
        case (let shipped?, let user?): root = DossierMerging(mistakes: mistakes).merged(user, over: shipped)
        case (let only?, nil), (nil, let only?): root = only
        case (nil, nil): throw DossierMistakes([Problem("there is no dossier “\(name)”")])
        }
        let dossier = Dossier(root, name: name, mistakes)
        guard mistakes.errors.isEmpty else { throw DossierMistakes(Mistakes.sorted(mistakes.errors)) }
        return LoadedDossier(
            dossier: dossier, problems: Mistakes.sorted(mistakes.remarks),
            parts: parts(shipped: shipped, base: user, user: rawUser),
            userFile: userFile)
    }

    /// `base` is the user's file with what it builds on.
    private static func parts(shipped: PlacedNode?, base: PlacedNode?, user: PlacedNode?) -> [DossierPart] {
        Dossier.parts.compactMap { part in
            let isUsers = user?[part] != nil || user?[part + "+"] != nil
            let isExtended = base?[part] != nil && (!isUsers || DossierBuilding.usualParts.contains(part))
            let isBuiltOn = user?["extends"] != nil && isExtended
            switch (shipped?[part] != nil || isBuiltOn, isUsers) {
            case (true, true): return DossierPart(name: part, origin: .both)
            case (true, false): return DossierPart(name: part, origin: .shipped)
            case (false, true): return DossierPart(name: part, origin: .user)
            case (false, false): return nil
            }
        }
    }

    /// The user's file of that name or path; nil where a name has none.
    private func userText(_ nameOrPath: String) throws(DossierMistakes) -> DossierText? {
        let path: String
        if Self.isPath(nameOrPath) {
            path = nameOrPath
        } else if let userFolder {
            path = "\(userFolder)/\(nameOrPath).yaml"
            guard FileManager.default.fileExists(atPath: path) else { return nil }
        } else {
            return nil
        }
        return try DossierText(path: path)
    }

    private func unknown(_ name: String) -> DossierMistakes {
        DossierMistakes([Problem("there is no dossier “\(name)”\(NearestWord.hint(for: name, among: names))")])
    }

    private static func isPath(_ nameOrPath: String) -> Bool {
        nameOrPath.contains("/") || nameOrPath.hasSuffix(".yaml")
    }

    /// `russia-china` of `some/folder/russia-china.yaml`.
    public static func name(of nameOrPath: String) -> String {
        guard isPath(nameOrPath) else { return nameOrPath }
        let file = nameOrPath.split(separator: "/").last.map(String.init) ?? nameOrPath
        return file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
    }
}
