import Foundation
import TextFolding

/// The themes that can be had: the shipped ones, and the user's, which replace shipped ones of the same name.
public struct ThemeLibrary: Sendable {
    /// The theme for who has chosen none.
    public static let standardName = "dark"

    private let userFolder: String?

    /// `userFolder` holds files called `NAME.yaml`; it need not exist.
    public init(userFolder: String?) {
        self.userFolder = userFolder
    }

    /// Every name: the shipped ones in their order, then the user's own by alphabet.
    public var names: [String] {
        let shipped = ShippedThemes.texts.map(\.name)
        return shipped + userNames.filter { !shipped.contains($0) }
    }

    /// Where the theme of this name comes from: a path, or nil for a shipped one.
    public func path(of name: String) -> String? {
        if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return name }
        return userFolder.map { "\($0)/\(name).yaml" }.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
    }

    /// The theme of a name, or of a file's path.
    public func theme(_ nameOrPath: String) throws(ThemeError) -> Theme {
        let text = try text(of: nameOrPath)
        let path = path(of: nameOrPath)
        let file = try ThemeReading.file(text, name: path ?? "\(nameOrPath).yaml")
        return file.theme(named: path.map(Self.name(ofPath:)) ?? nameOrPath)
    }

    /// The file itself, as a user would edit it.
    public func text(of nameOrPath: String) throws(ThemeError) -> String {
        if let path = path(of: nameOrPath) { return try Self.contents(path) }
        if let shipped = ShippedThemes.texts.first(where: { $0.name == nameOrPath }) { return shipped.text }
        throw .unknown(
            name: nameOrPath, nearest: NearestWord.word(to: nameOrPath, among: names), all: names)
    }

    private var userNames: [String] {
        guard let userFolder, let files = try? FileManager.default.contentsOfDirectory(atPath: userFolder) else {
            return []
        }
        return files.filter { $0.hasSuffix(".yaml") }.map(Self.name(ofPath:)).sorted()
    }

    private static func name(ofPath path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.split(separator: ".").first.map(String.init) ?? file
    }

    private static func contents(_ path: String) throws(ThemeError) -> String {
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            guard let text = String(bytes: data, encoding: .utf8) else {
                throw ThemeError.unreadable(path: path, reason: "is not UTF-8 text")
            }
            return text
        } catch let error as ThemeError {
            throw error
        } catch {
            throw .unreadable(path: path, reason: reason(error))
        }
    }

    private static func reason(_ error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "no such file"
        case .fileReadNoPermission: "may not be read"
        default: "cannot be read (\(error.localizedDescription))"
        }
    }
}
