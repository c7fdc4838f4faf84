public import EventModel

/// What is expected around a moment, in the order of time.
public struct CalendarBoard: Hashable, Sendable {
    public let asOf: Timestamp
    public let events: [ExpectedEvent]

    /// Days ahead and back that are shown.
    static let ahead = 90
    static let back = 30

    /// `core` says whether the sources can be heard now, `heard` whether both capitals were heard in a span of days:
    /// without either nothing is called missed.
    public init(
        _ calendar: [CalendarEntry], sightings: [CalendarSighting], series: [SeriesPoint] = [],
        chronology: [ChronologyEntry] = [], core: LineStanding = .shown,
        heard: (ClosedRange<Int>) -> Bool, now: Timestamp
    ) {
        asOf = now
        let today = DayNumber.day(of: now)
        let known = series.filter { $0.knownAt <= now }
        var events: [ExpectedEvent] = []
        for entry in calendar {
            let signs = Self.signs(of: entry, sightings, known).filter { $0.day <= today }
            for span in CalendarSpan.spans(of: entry, in: today - Self.back...today + Self.ahead) {
                let judging = OccurrenceJudging(
                    entry: entry, days: span.days, signs: signs, core: core,
                    isHeard: span.days.upperBound + entry.grace >= today
                        || heard(span.days.lowerBound...span.days.upperBound + entry.grace), today: today)
                if let event = judging.event() { events.append(event) }
            }
        }
        self.events = events.sorted { ($0.days.lowerBound, $0.entry.id) < ($1.days.lowerBound, $1.entry.id) }
    }

    /// What was due and was not seen, as signals.
    public var signals: [Signal] {
        events.compactMap { event in
            guard case .dueNotSeen(let days) = event.state else { return nil }
            return Signal(
                id: "calendar/\(event.entry.id)/\(DayNumber.text(event.days.lowerBound))", kind: .dueNotSeen,
                at: DayNumber.start(of: event.days.lowerBound),
                words: "due, not seen: \(event.entry.title), \(days) d over", dimensions: event.entry.dimensions)
        }
    }

    private static func signs(
        of entry: CalendarEntry, _ sightings: [CalendarSighting], _ series: [SeriesPoint]
    ) -> [(day: Int, key: EventKey?)] {
        var signs = sightings.filter { $0.entry == entry.id }.map { (day: $0.day, key: Optional($0.key)) }
        if let id = entry.series {
            signs += series.filter { $0.series == id && $0.revision == 0 }.map { (DayNumber.day(of: $0.knownAt), nil) }
        }
        return signs.sorted { ($0.day, $0.key?.number ?? 0) < ($1.day, $1.key?.number ?? 0) }
    }
}

/// Judges one occurrence of an expected event.
private struct OccurrenceJudging {
    let entry: CalendarEntry
    let days: ClosedRange<Int>
    let signs: [(day: Int, key: EventKey?)]
    let core: LineStanding
    let isHeard: Bool
    let today: Int

    /// Days before its time in which it may already come.
    private static let early = 2

    func event() -> ExpectedEvent? {
        let own = signs.filter { $0.day >= days.lowerBound - Self.early && $0.day <= days.upperBound + entry.grace }
        var past: [Int] = []
        for sign in signs.reversed() where sign.day < days.lowerBound - Self.early {
            if past.last.map({ $0 - sign.day > 20 }) ?? true { past.append(sign.day) }
        }
        return ExpectedEvent(
            entry: entry, days: days, state: state(own.first?.day), evidence: own.compactMap(\.key),
            past: Array(past.prefix(5)))
    }

    private func state(_ seen: Int?) -> ExpectedEvent.State {
        if let seen { return .seen(day: seen) }
        if today < days.lowerBound { return .upcoming(inDays: days.lowerBound - today) }
        let over = today - days.upperBound - entry.grace
        if over <= 0 { return .due }
        if entry.topics.isEmpty, entry.terms.isEmpty, entry.series == nil {
            return .unknown("no sign of it is watched")
        }
        if let reason = core.reason { return .unknown(reason) }
        guard isHeard else {
            return .unknown("too little was heard from both capitals then")
        }
        return .dueNotSeen(days: over)
    }
}
