import EventModel
import History
import Querying
import Testing

@Suite struct SearchTests {
    let history = try! History.inMemory()  // Without an archive there is nothing to test.

    private func titles(
        _ text: String, since: Timestamp? = nil, until: Timestamp? = nil, asOf: Timestamp? = nil, limit: Int = .max
    ) throws -> [String] {
        var titles: [String] = []
        let query = try Query(text, context: QueryContext(now: Samples.noon))
        try history.forEachRow(matching: query, since: since, until: until, asOf: asOf, limit: limit) { row in
            titles.append(row.title)
            return true
        }
        return titles
    }

    init() throws {
        let events = (0..<5).map { number in
            Samples.event(
                Samples.report("\(number)", "gas \(number)", published: Samples.noon.advanced(by: Int64(number) * 60)),
                relevance: number == 2 ? .none : .dyad)
        }
        _ = try history.commit(CommitBatch(events: events))
    }

    @Test func rows_comeNewestFirst_withoutIgnored() throws {
        #expect(try titles("gas") == ["gas 4", "gas 3", "gas 1", "gas 0"])
    }

    @Test func ignored_areMerged_whenAskedFor() throws {
        #expect(try titles("relevance:any") == ["gas 4", "gas 3", "gas 2", "gas 1", "gas 0"])
    }

    @Test func limit_sinceAndUntil_bound() throws {
        #expect(try titles("gas", limit: 2) == ["gas 4", "gas 3"])
        #expect(try titles("gas", limit: 0) == [])
        let first = Samples.noon.advanced(by: 60)
        #expect(try titles("gas", since: first, until: first.advanced(by: 180)) == ["gas 3", "gas 1"])
    }

    @Test func body_endsTheSearch() throws {
        var seen = 0
        try history.forEachRow(matching: Query("", context: QueryContext(now: Samples.noon))) { _ in
            seen += 1
            return false
        }
        #expect(seen == 1)
    }

    @Test func asOf_showsWhatThenStood() throws {
        let later = Samples.noon.advanced(by: 86_400)
        _ = try history.commit(
            CommitBatch(events: [
                Samples.event(Samples.report("4", "oil", fetched: later)),
                Samples.event(Samples.report("9", "new gas", fetched: later)),
            ]))
        #expect(try titles("", asOf: Samples.noon) == ["gas 4", "gas 3", "gas 1", "gas 0"])
        #expect(try titles("", asOf: Samples.noon.advanced(by: -1)) == [])
        #expect(try titles("oil", asOf: later) == ["oil"])
        #expect(try titles("\"gas 4\"") == [])
    }
}
