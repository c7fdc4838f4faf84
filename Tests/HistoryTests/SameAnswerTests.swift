import EventModel
import Glibc
import History
import Querying
import SeededRandom
import Testing

/// The one matcher gives one answer, in memory and over the archive.
@Suite struct SameAnswerTests {
    @Test func randomExpressions_meanTheSame_inMemoryAndInTheArchive() throws {
        var drawn = RandomEvents(random: SeededRandom(seed: 11))
        let history = try History.inMemory()
        var log = EventLog(dyad: Dyad(first: "RUS", second: "CHN"))
        let events = (0..<4500).map { drawn.event($0) }
        _ = try history.commit(CommitBatch(events: events, stories: stories))
        log.append(events.enumerated().map { row(of: $1, EventKey(Int64($0 + 1))) })
        let revisions = stride(from: 0, to: 4500, by: 45).map { number in
            var event = drawn.event(number)
            event.event.report.source = events[number].event.report.source
            // A new version of a report stays in the story that it was in.
            event.event.story = events[number].event.story
            return (event, EventKey(Int64(number + 1)))
        }
        _ = try history.commit(CommitBatch(events: revisions.map(\.0)))
        for (event, key) in revisions where isRevision(of: events[Int(key.number) - 1], event) {
            log.revise(row(of: event, key))
        }
        let snapshot = log.snapshot
        #expect(snapshot.chunks.count == 1)

        let marks = EventMarks(
            starred: Set((1...1000).map { EventKey($0 * 3) }), marked: Set((1...2000).map { EventKey($0 * 2) }),
            caughtUpAt: Samples.noon.advanced(by: -7 * 86_400))
        let context = RandomEvents.context(now: Samples.noon)
        var telling = 0
        var asked = ""
        let count = getenv("BILAT_SOAK") == nil ? 200 : 3000
        for number in 0..<count {
            let text = drawn.expression(depth: number % 4)
            asked += text + "\n"
            let query = try Query(text, context: context)
            let inMemory = try Desk(snapshot, history).rows(query, marks)
            var inArchive: [EventRow] = []
            try history.forEachRow(matching: query, marks: marks) { row in
                inArchive.append(row)
                return true
            }
            #expect(inArchive.map(RowPlace.init) == inArchive.map(RowPlace.init).sorted(by: >), "\(text)")
            let same = inMemory == inArchive.map(\.key).sorted()
            #expect(same, "\(text): \(inMemory.count) in memory, \(inArchive.count) in the archive")
            if !inArchive.isEmpty, inArchive.count < snapshot.count { telling += 1 }
        }
        #expect(telling * 3 >= count, "\(telling) of \(count) expressions tell events apart")
        expectEverything(in: asked)
    }

    /// No field, state or operator of the language is left out.
    private func expectEverything(in asked: String) {
        for field in QueryField.allCases { #expect(asked.contains("\(field.rawValue):"), "\(field)") }
        for part in [
            " OR ", " AND ", "-(", "=", "\"", "/", "@pipes", ":<", ":>=", "is:hidden", "is:new", "is:onesided",
        ] {
            #expect(asked.contains(part), "\(part)")
        }
        for scripts in ["Газ", "中国", "Putin"] { #expect(asked.contains(scripts)) }
    }

    private let stories = RandomEvents.stories.sorted { $0.key < $1.key }.map {
        StoryChange(story: $0.key, corroboration: $0.value, at: Samples.noon)
    }

    private func row(of event: AcceptedEvent, _ key: EventKey) -> EventRow {
        var row = event.row(key: key)
        row.corroboration = row.story.flatMap { RandomEvents.stories[$0] }
        return row
    }

    private func isRevision(of old: AcceptedEvent, _ new: AcceptedEvent) -> Bool {
        ReportFingerprint(of: old.event.report) != ReportFingerprint(of: new.event.report)
    }

    @Test func typing_narrowsTheFormerAnswer_onlyWhereTheNewOneIsWithinIt() throws {
        var drawn = RandomEvents(random: SeededRandom(seed: 12))
        let history = try History.inMemory()
        var log = EventLog(dyad: Dyad(first: "RUS", second: "CHN"))
        let events = (0..<5000).map { drawn.event($0) }
        _ = try history.commit(CommitBatch(events: events, stories: stories))
        log.append(events.enumerated().map { row(of: $1, EventKey(Int64($0 + 1))) })
        let desk = Desk(log.snapshot, history)
        let context = RandomEvents.context(now: Samples.noon)
        var (narrowed, keys) = (0, 0)
        for number in 0..<(getenv("BILAT_SOAK") == nil ? 25 : 1000) {
            var search: SnapshotSearch?
            let text = drawn.expression(depth: number % 3)
            for end in text.indices {
                guard let query = try? Query(String(text[...end]), context: context, isTyping: true) else { continue }
                var next = SnapshotSearch(query, marks: EventMarks(), after: search)
                // Sometimes the next key comes before the archive has answered.
                let found = try desk.keys(&next, isWhole: Bool.random(using: &drawn.random))
                var fresh = SnapshotSearch(query, marks: EventMarks())
                #expect(
                    try found ?? desk.keys(&next, isWhole: true) == desk.keys(&fresh, isWhole: true), "\(text[...end])")
                keys += 1
                if next.isNarrowed { narrowed += 1 }
                search = next
            }
        }
        #expect(narrowed * 3 > keys, "\(narrowed) of \(keys) keys narrowed the former answer")
    }

    /// A desk's search: titles in memory, then summaries from the archive.
    private struct Desk {
        let snapshot: ModelSnapshot
        let history: History

        init(_ snapshot: ModelSnapshot, _ history: History) {
            self.snapshot = snapshot
            self.history = history
        }

        /// Keys of the matching events in ascending order.
        func rows(_ query: Query, _ marks: EventMarks) throws -> [EventKey] {
            var search = SnapshotSearch(query, marks: marks)
            // What is ignored is not in memory: the archive alone has it.
            return try keys(&search, isWhole: true) ?? []
        }

        /// Nil where the summaries were not waited for.
        func keys(_ search: inout SnapshotSearch, isWhole: Bool) throws -> [EventKey]? {
            search.follow(snapshot)
            while !search.advance(shouldPause: { true }) {}
            guard isWhole else { return nil }
            var mark: ChangeMark?
            repeat {
                let (texts, next) = try history.texts(before: mark, limit: 700)
                search.decide(texts)
                mark = next
            } while mark != nil
            let rest = search.undecidedKeys(limit: .max)
            search.decide(try history.texts(of: rest))
            search.settle(rest)
            #expect(search.undecidedCount == 0)
            return places(search).map { snapshot.key(at: $0) }.sorted()
        }

        private func places(_ search: SnapshotSearch) -> [Int] {
            let loose = snapshot.revisedPlaces + Array(snapshot.sealedCount..<snapshot.count)
            let matching = search.matching(loose.map { snapshot.row(at: $0) })
            var places = zip(loose, matching).filter(\.1).map(\.0)
            let revised = Set(snapshot.revisedPlaces)
            for number in snapshot.chunks.indices {
                search.matches(inChunk: number).forEach { index in
                    let place = number * EventLog.chunkSize + index
                    if !revised.contains(place) { places.append(place) }
                }
            }
            return places
        }
    }
}
