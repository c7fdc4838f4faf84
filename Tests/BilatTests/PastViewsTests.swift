import EventModel
import Foundation
import Testing

/// What figures are made of, and what is known of the past, without a screen.
@Suite(.serialized) struct PastViewsTests {
    private func rows(_ outcome: Program.Outcome) throws -> [[Any]] {
        let table = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        return try #require(table["rows"] as? [[Any]])
    }

    @Test func evidence_namesTheStoriesBehindTheLines() throws {
        let desk = try TestDesk()
        try desk.collected()
        let outcome = try desk.program.run(["show", "evidence", "--format", "json"] + desk.options)
        #expect(outcome.status == 0)
        let rows = try rows(outcome)
        #expect(
            rows.contains { ($0.last as? String)?.contains("2026") == false && $0.first as? String == "deeds overall" })
        // Each event is named by the key by which it can be asked for.
        let keys = Set(rows.compactMap { $0[7] as? Int })
        let asked = try desk.program.run(["query", "--format", "csv"] + desk.options).lines
        #expect(
            !keys.isEmpty && keys.allSatisfy { key in asked.contains { $0.split(separator: ",").first == "\(key)" } })
        let military = try self.rows(
            desk.program.run(["show", "evidence", "--dimension", "military", "--format", "json"] + desk.options))
        #expect(
            military.contains { ($0.first as? String) == "deeds military" || ($0.first as? String) == "front military" }
        )
    }

    @Test func pastBeforeAnybodyCollected_claimsNoHealth_andThatOfACollector_isKnown() throws {
        let desk = try TestDesk()
        try desk.collected()
        let words = "source health of that time not kept"
        let before = try desk.program.run(["show", "lines", "--as-of", "10d"] + desk.options)
        #expect(before.status == 0 && before.output.contains(words))
        let time = desk.now.advanced(by: 3600).rfc3339
        let now = try desk.program.run(["show", "lines", "--as-of", time] + desk.options)
        #expect(now.status == 0 && !now.output.contains(words) && !now.output.contains("imported rows only"))
        let brief = try desk.program.run(["brief", "--since", "10d", "--as-of", "5d"] + desk.options)
        #expect(brief.output.contains(words))
        #expect(brief.output.contains("which could be heard at the end of the span is not known"))
    }

    @Test func importedRowsAlone_saySo() throws {
        let desk = try TestDesk()
        _ = try desk.program.run(
            ["import"] + desk.options,
            input: "{\"title\": \"\(Samples.gas)\", \"source\": \"world\", \"publishedAt\": \"\(desk.now.rfc3339)\"}\n")
        let brief = try desk.program.run(["brief"] + desk.options)
        #expect(brief.status == 0, "\(brief.errors)")
        #expect(brief.output.contains("from imported rows only, no source heard"))
        #expect(brief.output.contains("none was polled: the archive holds imported rows only"))
    }

    @Test func briefOfTheSameMoment_isTheSameBytes() throws {
        let desk = try TestDesk()
        try desk.collected()
        let time = desk.now.advanced(by: 60).rfc3339
        for format in ["text", "markdown", "html", "json"] {
            let arguments = ["brief", "--since", "10d", "--as-of", time, "--format", format] + desk.options
            let (first, second) = (try desk.program.run(arguments), try desk.program.run(arguments))
            #expect(first.output == second.output && !first.output.isEmpty)
        }
    }
}
