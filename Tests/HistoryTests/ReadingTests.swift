import EventModel
import History
import Testing

@Suite struct ReadingTests {
    private func events(_ range: Range<Int>) -> [AcceptedEvent] {
        range.map {
            Samples.event(Samples.report("r\($0)", "Title \($0)", published: Samples.noon.advanced(by: Int64($0 % 7))))
        }
    }

    @Test func pages_giveEveryRowOnce_newestFirst() throws {
        let history = try History.inMemory()
        _ = try history.commit(CommitBatch(events: events(0..<100)))
        let mark = try history.lastChange()
        var rows: [EventRow] = []
        var page = try history.rows(newest: 9, upTo: mark)
        while !page.isEmpty {
            rows += page
            page = try history.rows(newest: 9, upTo: mark, before: page.last.map(RowPlace.init))
        }
        #expect(rows.count == 100)
        #expect(Set(rows.map(\.key)).count == 100)
        #expect(rows.map(RowPlace.init) == rows.map(RowPlace.init).sorted(by: >))
    }

    @Test func page_isOneView_whileRowsAreRevisedAndAdded() throws {
        let history = try History.inMemory()
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a", "one"))]))
        let mark = try history.lastChange()
        _ = try history.commit(
            CommitBatch(events: [Samples.event(Samples.report("a", "two")), Samples.event(Samples.report("b"))]))
        #expect(try history.rows(newest: 10, upTo: mark).map(\.title) == ["one"])
    }

    @Test func changes_tellFreshFromRevised() throws {
        let history = try History.inMemory()
        _ = try history.commit(
            CommitBatch(events: [
                Samples.event(Samples.report("a", "one")),
                Samples.event(Samples.report("hidden", "one"), relevance: .none),
            ]))
        let mark = try history.lastChange()
        _ = try history.commit(
            CommitBatch(events: [
                Samples.event(Samples.report("a", "two")),
                Samples.event(Samples.report("b", "three")),
                Samples.event(Samples.report("b", "four")),
                Samples.event(Samples.report("hidden", "five")),
                Samples.event(Samples.report("c"), relevance: .none),
            ]))
        let changes = try history.changes(after: mark)
        #expect(changes.fresh.map(\.title) == ["four", "five"])
        #expect(changes.revised.map(\.title) == ["two"])
        let none = try history.changes(after: changes.mark)
        #expect(none.fresh.isEmpty && none.revised.isEmpty)
    }

    @Test func dataVersion_moves_whenAnotherConnectionCommits() throws {
        try Samples.withDirectory { place in
            let collector = try History.open(path: "\(place)/a.sqlite", now: Samples.noon)
            let reader = try History.open(path: "\(place)/a.sqlite", mode: .readOnly, now: Samples.noon)
            let mark = try reader.lastChange()
            let before = try reader.dataVersion()
            #expect(try reader.dataVersion() == before)
            _ = try collector.commit(CommitBatch(events: events(0..<3)))
            #expect(try reader.dataVersion() != before)
            #expect(try reader.changes(after: mark).fresh.count == 3)
        }
    }
}
