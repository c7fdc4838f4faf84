import EventModel
import History
import SeededRandom

/// A drawn course of things over known time: reports, edits, stories, corrections, figures, each a step later.
struct RandomHistory {
    /// One thing that becomes known at a moment.
    enum Step {
        case batch(CommitBatch)
        case correct(EventKey, CorrectableField, String)
        case withdraw(EventKey, CorrectableField)
        case split(EventKey, String?)
        case recode(CommitBatch)
    }

    private var drawn: RandomEvents
    private var texts: [AcceptedEvent] = []
    private var now = Samples.noon

    init(seed: UInt64) {
        drawn = RandomEvents(random: SeededRandom(seed: seed))
    }

    /// Steps with the moments at which they become known, growing.
    mutating func steps(_ count: Int, recoding: Bool = false) -> [(at: Timestamp, step: Step)] {
        (0..<count).map { number in
            now = now.advanced(by: Int64.random(in: 1...5000, using: &drawn.random))
            return (now, step(isFirst: number == 0, recoding: recoding))
        }
    }

    private mutating func step(isFirst: Bool, recoding: Bool) -> Step {
        switch isFirst ? 0 : Int.random(in: 0..<(recoding ? 10 : 9), using: &drawn.random) {
        case 0, 1: .batch(CommitBatch(events: fresh(), stories: []))
        case 2: .batch(storyBatch())
        case 3: .batch(CommitBatch(events: [edited()]))
        case 4: .correct(key(), .root, drawn.pick(EventRoot.allCases).rawValue)
        case 5: .correct(key(), .relevance, drawn.pick(Relevance.allCases).rawValue)
        case 6: .withdraw(key(), drawn.pick([.root, .relevance, .story]))
        case 7: .split(key(), drawn.maybe(["s1", "s2"]))
        case 8: .batch(figures())
        default: .recode(CommitBatch(events: [recoded()], recodedAt: now))
        }
    }

    private mutating func fresh() -> [AcceptedEvent] {
        let events = (0..<Int.random(in: 1...4, using: &drawn.random)).map { known(texts.count + $0) }
        texts += events
        return events
    }

    private mutating func known(_ id: Int) -> AcceptedEvent {
        var event = drawn.event(id)
        event.event.report.fetchedAt = now
        event.event.report.source = "tass-en"
        event.event.knownAt = now
        return event
    }

    private mutating func edited() -> AcceptedEvent {
        let place = Int.random(in: 0..<texts.count, using: &drawn.random)
        var event = known(place)
        event.event.report.publishedAt = texts[place].event.report.publishedAt
        event.event.knownAt = texts[place].event.knownAt
        texts[place] = event
        return event
    }

    private mutating func recoded() -> AcceptedEvent {
        var event = drawn.pick(texts)
        event.event.root = drawn.maybe(EventRoot.allCases)
        event.event.polarity = drawn.maybe([-2, 0, 2])
        event.event.coderVersion = "2"
        return event
    }

    private mutating func storyBatch() -> CommitBatch {
        let events = fresh()
        let story = drawn.pick(["s1", "s2", "s3"])
        let older = drawn.maybe([EventName.key(key())])
        let count = Int.random(in: 1...9, using: &drawn.random)
        let change = StoryChange(
            story: story, joining: [EventName(events[0].event.report)] + (older.map { [$0] } ?? []),
            corroboration: Corroboration(
                hasFirst: count % 2 == 0, hasSecond: false, thirdOrigins: count, origins: count + 1),
            at: now)
        return CommitBatch(events: events, stories: [change])
    }

    private mutating func figures() -> CommitBatch {
        let point = SeriesPoint(
            series: "rate", period: drawn.pick(["2026-09", "2026-10"]), value: drawn.pick([1, 2, 3]), unit: "RUB",
            source: "cbr", knownAt: now)
        let vote = Vote(
            id: drawn.pick(["S/1", "S/2"]), body: .securityCouncil, date: "2026-09-01", title: "t",
            outcome: drawn.pick(Vote.Outcome.allCases), ballots: ["RUS": .no], source: "un", knownAt: now)
        let body = ReportBody(of: .key(key()), text: drawn.text(3...9), knownAt: now)
        return CommitBatch(series: [point], votes: [vote], bodies: [body])
    }

    private mutating func key() -> EventKey {
        EventKey(Int64.random(in: 1...Int64(texts.count), using: &drawn.random))
    }
}

extension RandomHistory.Step {
    /// Lets an archive learn this.
    func happen(in history: History, at now: Timestamp) throws {
        switch self {
        case .batch(let batch), .recode(let batch): _ = try history.commit(batch)
        case .correct(let key, let field, let value):
            try history.correct(key, field: field, value: value, author: "ann", reason: "drawn", at: now)
        case .withdraw(let key, let field): try history.withdraw(field, of: key, by: "bob", at: now)
        case .split(let key, let story):
            try history.setStory(of: [key], to: story, author: "ann", reason: "drawn", at: now)
        }
    }
}
