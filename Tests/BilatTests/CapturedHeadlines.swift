import DeskWeek
import Foundation
import Testing

/// The captured headlines beside the checkout, and the week that is made of them.
enum CapturedHeadlines {
    static let data = URL(fileURLWithPath: ProcessInfo.processInfo.environment["BILAT_SHARED"] ?? "../shared")
        .appendingPathComponent("data")
    private static let tables = ["en_current_events", "zh_xinwenlianbo"].map {
        data.appendingPathComponent("headlines/\($0).tsv.gz").path
    }

    static var areThere: Bool { tables.allSatisfy { FileManager.default.fileExists(atPath: $0) } }

    static let week = Result {
        let texts = try tables.map(unpacked)
        return CapturedWeek(english: texts[0], chinese: texts[1])
    }

    private static func unpacked(_ path: String) throws -> String {
        let home = FileManager.default.temporaryDirectory
        let file = home.appendingPathComponent("bilat-headlines-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let outcome = try Program(home: home).shell("gzip -dc '\(path)' > '\(file.path)'")
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try String(contentsOf: file, encoding: .utf8)
    }
}
