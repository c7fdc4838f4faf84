import EventCoding
import EventModel
import History
import Testing

@Suite struct CorrectionExportTests {
    @Test func correctedEvents_areReadByEvaluate() throws {
        let history = try History.inMemory()
        let titled = Samples.report("a", "Xi|Putin\tmeet", summary: "They\nmet.")
        _ = try history.commit(
            CommitBatch(events: [
                Samples.event(titled), Samples.event(Samples.report("b")), Samples.event(Samples.report("c")),
            ]))
        try history.correct(
            EventKey(1), field: .root, value: "AGREE", author: "ann", reason: "", at: Samples.noon)
        try history.correct(
            EventKey(2), field: .relevance, value: "none", author: "ann", reason: "", at: Samples.noon)
        try history.correct(
            EventKey(3), field: .root, value: "AGREE", author: "ann", reason: "", at: Samples.noon)
        try history.withdraw(.root, of: EventKey(3), by: "ann", at: Samples.noon)
        let items = try GoldTable(history.exportCorrections().joined(separator: "\n"), file: "export").items
        #expect(items.map(\.id) == ["tass-en a", "tass-en b"])
        #expect(items.map(\.text) == ["Xi/Putin meet. They met.", "Xi meets Putin"])
        #expect(items.map(\.root) == [["AGREE"], ["-"]])
        #expect(items.map(\.dyad) == [["dyad"], ["none"]])
        #expect(items.map(\.dims) == [["diplomatic+economic"], ["-"]])
        #expect(items.map(\.date) == ["2026-09-21", "2026-09-21"])
    }
}
