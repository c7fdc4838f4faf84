import EventModel
import Glibc
import History
import Querying
import Testing

/// The one matcher gives one answer, in memory and over the archive.
@Suite struct SameAnswerTests {
    @Test func randomExpressions_meanTheSame_inMemoryAndInTheArchive() throws {
        var drawn = RandomEvents(random: SeededRandom(seed: 11))
        let history = try History.inMemory()
        var log = EventLog(dyad: Dyad(first: "RUS", second: "CHN"))
        let events = (0..<4500).map { drawn.event($0) }
        _ = try history.commit(CommitBatch(events: events))
        log.append(events.enumerated().map { $1.row(key: EventKey(Int64($0 + 1))) })
        let revisions = stride(from: 0, to: 4500, by: 45).map { number in
            var event = drawn.event(number)
            event.event.report.source = events[number].event.report.source
            return (event, EventKey(Int64(number + 1)))
        }
        _ = try history.commit(CommitBatch(events: revisions.map(\.0)))
        for (event, key) in revisions where isRevision(of: events[Int(key.number) - 1], event) {
            log.revise(event.row(key: key))
        }
        let snapshot = log.snapshot
        #expect(snapshot.chunks.count == 1)

        let marks = EventMarks(
            starred: Set((1...1000).map { EventKey($0 * 3) }), caughtUpAt: Samples.noon.advanced(by: -7 * 86_400))
        let context = QueryContext(
            now: Samples.noon, values: [.source: RandomEvents.sources, .topic: RandomEvents.topics])
        var telling = 0
        let count = getenv("BILAT_SOAK") == nil ? 150 : 3000
        for number in 0..<count {
            let text = drawn.expression(depth: number % 4)
            let query = try Query(text, context: context)
            var run = QueryRun(query, marks: marks)
            let inMemory = (run.places(in: snapshot) ?? []).map { snapshot.row(at: $0) }
            var inArchive: [EventRow] = []
            try history.forEachRow(matching: query, marks: marks) { row in
                inArchive.append(row)
                return true
            }
            #expect(inArchive.map(RowPlace.init) == inArchive.map(RowPlace.init).sorted(by: >), "\(text)")
            let same = inMemory.sorted { RowPlace($0) > RowPlace($1) } == inArchive
            #expect(same, "\(text): \(inMemory.count) in memory, \(inArchive.count) in the archive")
            if !inArchive.isEmpty, inArchive.count < snapshot.count { telling += 1 }
        }
        #expect(telling * 3 >= count, "\(telling) of \(count) expressions tell events apart")
    }

    private func isRevision(of old: AcceptedEvent, _ new: AcceptedEvent) -> Bool {
        ReportFingerprint(of: old.event.report) != ReportFingerprint(of: new.event.report)
    }

    @Test func oneText_isFoundInSealedChunksToo_withoutRevisions() throws {
        var drawn = RandomEvents(random: SeededRandom(seed: 12))
        var log = EventLog(dyad: Dyad(first: "RUS", second: "CHN"))
        let rows = (0..<5000).map { drawn.event($0).row(key: EventKey(Int64($0))) }
        log.append(rows)
        for text in ["газ", "中国", "oil -gas", "=нефть dim:tech", "café OR путин", "会谈 relevance:any"] {
            let query = try Query(text, context: QueryContext(now: Samples.noon))
            var run = QueryRun(query, marks: EventMarks())
            let expected = rows.indices.filter { query.matches(rows[$0], marks: EventMarks()) }
            #expect(run.places(in: log.snapshot) == expected, "\(text)")
            #expect(!expected.isEmpty && expected.count < rows.count, "\(text)")
        }
    }
}
