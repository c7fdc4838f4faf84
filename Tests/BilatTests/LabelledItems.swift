import EventModel
import Foundation
import Testing

/// The labelled items beside the checkout, where they are.
enum LabelledItems {
    static let folder: URL? = {
        let shared = ProcessInfo.processInfo.environment["BILAT_SHARED"] ?? "../shared"
        let folder = URL(fileURLWithPath: shared).appendingPathComponent("data/coding")
        let probe = folder.appendingPathComponent("dyad_en_dev.tsv").path
        return FileManager.default.fileExists(atPath: probe) ? folder : nil
    }()

    /// All of them as reports, JSON lines.
    static func reports() throws -> String {
        var json = JSONWriter()
        for language in ["en", "ru", "zh"] {
            let file = try #require(folder).appendingPathComponent("dyad_\(language)_dev.tsv")
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst() {
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
                json.object { json in
                    json.member("id", String(fields[0]))
                    json.member("title", String(fields[2]))
                    json.member("language", language)
                }
                json.endLine()
            }
        }
        return json.text
    }
}
