import EventModel
import FoundationEssentials

/// One dossier file as it was written.
public struct DossierText: Hashable, Sendable {
    /// Path of the file, or `<shipped>/NAME.yaml`.
    public var file: String
    public var text: String

    public init(file: String, text: String) {
        self.file = file
        self.text = text
    }
}

extension DossierText {
    /// Reads the file at `path`.
    init(path: String) throws(DossierMistakes) {
        var isFolder = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
            throw DossierMistakes([Problem("cannot be read: it is a folder", place: path)])
        }
        do {
            self.init(file: path, text: try String(contentsOfFile: path, encoding: .utf8))
        } catch {
            throw DossierMistakes([Problem("cannot be read: \(Self.words(for: error))", place: path)])
        }
    }

    private static func words(for error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
        case .fileReadNoPermission: "permission denied"
        case .fileReadInapplicableStringEncoding, .fileReadCorruptFile: "its text is not UTF-8"
        default: "\(error)"
        }
    }
}
