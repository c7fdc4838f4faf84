import Foundation
import Testing

/// The labelled items of `../shared`, through the program into an archive, and the four panes' queries on it.
@Suite(.serialized, .enabled(if: LabelledItems.folder != nil)) struct LabelledItemsTests {
    @Test func panes_fillFromTheLabelledItems() throws {
        let desk = try TestDesk()
        let imported = try desk.program.run(["import"] + desk.options, input: try LabelledItems.reports())
        #expect(imported.status == 0, "\(imported.errors)")
        for dimension in ["economic", "military", "diplomatic", "tech"] {
            let query = ["query", "dim:\(dimension)", "--format", "json", "--limit", "20"]
            let lines = try desk.program.run(query + desk.options).lines
            #expect(lines.count >= 10, "\(dimension): \(lines.count)")
            for line in lines {
                let event = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                #expect((event["dimensions"] as? [String])?.contains(dimension) == true)
            }
        }
    }

    @Test func evaluate_printsATableForEachLanguage() throws {
        let files = ["en", "ru", "zh"].map {
            LabelledItems.folder?.appendingPathComponent("dyad_\($0)_dev.tsv").path ?? ""
        }
        let desk = try TestDesk()
        let outcome = try desk.program.run(["evaluate"] + files)
        #expect(outcome.status == 0)
        for language in ["en", "ru", "zh"] { #expect(outcome.output.contains("== \(language)  (n = ")) }
        for word in ["relevance", "direction", "macro-F1", "accuracy"] { #expect(outcome.output.contains(word)) }
    }
}
