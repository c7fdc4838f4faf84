/// A relation by days that were reckoned before: the figures of all days, and the stories of the recent ones.
public struct RelationDays: Sendable {
    /// Days back of which a state needs the stories: what an announcement is remembered, and what evidence reaches.
    public static let recentDays = 250

    private var figures: [Int: DayFigures] = [:]
    private var pages: [Int: DayPage] = [:]
    /// The aggregates of the whole span, once they were asked for.
    private var known: [DayAggregate] = []

    public init() {}

    /// The figures of some of the days, without stories.
    public func figures(where isWanted: (Int) -> Bool) -> RelationDays {
        var part = RelationDays()
        part.figures = figures.filter { isWanted($0.key) }
        return part
    }

    /// Takes what is now known of a day.
    public mutating func take(_ figures: DayFigures, of day: Int) {
        self.figures[day] = figures == DayFigures() ? nil : figures
        known = []
    }

    /// Takes the stories of a day.
    public mutating func take(_ page: DayPage, of day: Int) {
        pages[day] = page.isEmpty ? nil : page
    }

    /// Forgets the stories of days before `day`, so that a long run stays small.
    public mutating func forgetPages(before day: Int) {
        pages = pages.filter { $0.key >= day }
    }
}

extension RelationDays: RelationSource {
    public var span: ClosedRange<Int>? {
        let days = figures.lazy.filter { $0.value.stories > 0 }.map(\.key)
        guard let first = days.min(), let last = days.max() else { return nil }
        return first...last
    }

    public var corrections: Int { figures.values.reduce(0) { $0 + $1.corrected } }
    public var meetingSightings: [MeetingSighting] { inOrder.flatMap(\.meetings) }
    public var calendarSightings: [CalendarSighting] { inOrder.flatMap(\.signs) }

    private var inOrder: [DayFigures] { figures.keys.sorted().compactMap { figures[$0] } }

    /// With sides or sources left out the stories of all days have to be there.
    public mutating func aggregates(
        of days: ClosedRange<Int>, sides: SideSet, without dropped: Set<String>
    ) -> [DayAggregate] {
        guard let span else { return days.map { _ in DayAggregate() } }
        let isWhole = sides == .all && dropped.isEmpty
        if isWhole, known.isEmpty { known = aggregates(span) { figures[$0]?.sums } }
        let whole =
            isWhole
            ? known : aggregates(span) { day in pages[day].map { DaySums($0, sides: sides, without: dropped) } }
        return days.map { span.contains($0) ? whole[$0 - span.lowerBound] : DayAggregate() }
    }

    private func aggregates(_ span: ClosedRange<Int>, sums: (Int) -> DaySums?) -> [DayAggregate] {
        var memory = RepeatMemory()
        return span.map { sums($0)?.aggregate(of: $0, remembering: &memory) ?? DayAggregate() }
    }

    public func page(of day: Int) -> DayPage { pages[day] ?? DayPage() }

    public func days(where isWanted: (ActKind) -> Bool) -> [Int] {
        figures.keys.filter { figures[$0]?.acts.contains(where: isWanted) ?? false }.sorted()
    }

    public func lastDays(of kinds: [ActKind: Int]) -> [ActKind: Int] {
        var days: [ActKind: Int] = [:]
        guard !kinds.isEmpty else { return days }
        for (day, figures) in figures {
            for act in figures.acts {
                guard let end = kinds[act], day < end else { continue }
                days[act] = max(days[act] ?? .min, day)
            }
        }
        return days
    }

    public func told(in days: ClosedRange<Int>) -> (first: Int, second: Int) {
        days.reduce(into: (0, 0)) { sum, day in
            guard let figures = figures[day] else { return }
            sum = (sum.0 + figures.toldByFirst, sum.1 + figures.toldBySecond)
        }
    }
}
