import Dossiers
import EventModel
import Foundation

/// The user's own file of a dossier, changed by a command: checked as a whole before it replaces the old one.
nonisolated struct DossierFile {
    let path: String
    private let name: String
    private let options: DossierOptions

    init(name: String, dossier options: DossierOptions) {
        self.name = name
        self.options = options
        let isPath = options.dossier.contains("/") || options.dossier.hasSuffix(".yaml")
        path = isPath ? options.dossier : Locations().userDossier(name)
    }

    /// What the file would be with `sources` added.
    func text(adding sources: [Source]) throws -> String {
        do {
            return try SourceAdding(file: path).text(try present(), with: sources)
        } catch let mistakes as DossierMistakes {
            throw Failure(mistakes.problems.map(\.text).joined(separator: "\n"), status: .usage)
        }
    }

    /// Makes the file where there is none yet, with a word on how it works.
    func begin() throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        try replace(
            with: """
                # Your part of the dossier \(name): only what differs from the shipped one (`bilat dossiers show \(name)`).
                # sources:
                #   - name: kremlin-ru
                #     enabled: false
                #     note: why
                alone: false

                """)
    }

    /// Puts `text` in the place of the file in one step; a dossier that would not be read again is refused.
    func replace(with text: String) throws {
        try check(text)
        try Locations().prepareFolder(of: path)
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Failure("cannot write \(path): \(error.localizedDescription)")
        }
    }

    private func present() throws -> String {
        guard FileManager.default.fileExists(atPath: path) else { return "" }
        do {
            return try String(contentsOf: URL(filePath: path), encoding: .utf8)
        } catch {
            throw Failure("cannot read \(path): \(error.localizedDescription)")
        }
    }

    /// Reads the text as the file it is to become, in a folder of its own.
    private func check(_ text: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bilat-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: folder.appending(path: "\(name).yaml"))
            _ = try DossierLibrary(userFolder: folder.path).dossier(name)
        } catch let mistakes as DossierMistakes {
            throw Failure(
                "nothing was written, since the dossier could not be read again:\n"
                    + mistakes.problems.map(\.text).joined(separator: "\n"), status: .usage)
        }
    }
}
