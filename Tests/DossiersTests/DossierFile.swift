import Dossiers
import EventModel
import Foundation

/// A dossier file in a folder of its own, gone when the test is.
final class DossierFile {
    let folder: String
    let path: String

    /// Writes `text` as `NAME.yaml`.
    init(_ text: String, name: String = "mine") throws {
        folder = NSTemporaryDirectory() + "dossiers-\(UUID().uuidString)"
        path = "\(folder)/\(name).yaml"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The library that has this folder as the user's, while the folder is there.
    func inLibrary<Answer>(_ ask: (DossierLibrary) throws -> Answer) rethrows -> Answer {
        defer { withExtendedLifetime(self) {} }
        return try ask(DossierLibrary(userFolder: folder))
    }

    /// The dossier of that name, read while the folder is there.
    func loaded(_ name: String = "mine") throws -> LoadedDossier {
        try inLibrary { try $0.dossier(name) }
    }

    /// What is wrong with the file, each mistake without the folder; empty when it can be used.
    var mistakes: [String] {
        do {
            _ = try DossierLibrary(userFolder: folder).dossier(path)
            return []
        } catch {
            return error.problems.map { $0.text.replacingOccurrences(of: folder + "/", with: "") }
        }
    }

    /// A whole dossier of two small states; `more` stands behind its ten lines.
    static func small(_ more: String = "") -> String {
        """
        title: Aland–Bland
        parties:
          - {code: AAA, letter: A, capitalLetter: X, name: {en: Aland}, capital: {en: Xcity}, clock: {abbreviation: XT, offset: "+02:00"}, names: {en: Aland}}
          - code: BBB
            letter: B
            capitalLetter: Y
            name: {en: Bland}
            capital: {en: Ycity}
            clock: {abbreviation: YT, offset: "-03:30"}
            names: {en: Bland}
        \(more)
        """
    }
}
