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

    @Test func body_mayReadFromTheSameArchive_inEveryMode() throws {
        try Samples.withDirectory { place in
            let path = "\(place)/a.sqlite"
            let writer = try History.open(path: path, now: Samples.noon)
            _ = try writer.commit(
                CommitBatch(events: (0..<3).map { Samples.event(Samples.report("\($0)", "gas \($0)")) }))
            let reader = try History.open(path: path, mode: .readOnly, now: Samples.noon)
            let query = try Query("gas", context: QueryContext(now: Samples.noon))
            for archive in [writer, reader] {
                var seen: [String] = []
                try archive.forEachRow(matching: query) { row in
                    // The same search once more, inside itself.
                    var again = 0
                    _ = try? archive.forEachRow(matching: query) { _ in
                        again += 1
                        return true
                    }
                    seen.append("\(again) \((try? archive.event(row.key))?.report.title ?? "")")
                    return true
                }
                #expect(seen == ["3 gas 2", "3 gas 1", "3 gas 0"])
            }
        }
    }
}
