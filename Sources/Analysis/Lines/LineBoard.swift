public import EventModel

/// All four lines over all scopes as they stand at one moment.
public struct LineBoard: Hashable, Sendable {
    public let asOf: Timestamp
    /// Scope by scope, line by line.
    public let figures: [LineFigure]
    /// Fresh friction stories of the last 28 days: by official voices, and by third parties only.
    public let officialFriction: Int
    public let thirdFriction: Int
    /// Events that an analyst has corrected among all that count.
    public let corrections: Int
    /// First day with any story, or nil in an empty archive.
    public let observedSince: Int?

    /// Days of the sparkline, and of the counts of friction.
    static let recentDays = 28

    /// The lines as of `now`; `core` says whether the sources they rest on were heard.
    public init<Source: StorySource>(
        _ source: inout Source, now: Timestamp, core: LineStanding = .shown, settings: LineSettings = .standard
    ) {
        asOf = now
        let today = DayNumber.day(of: now)
        let span = source.span
        let first = min(span?.lowerBound ?? today, today)
        let aggregates = source.aggregates(of: first...today, sides: .all, without: [])
        figures = LineScope.all.flatMap { scope in
            RelationLine.allCases.map { line in
                let history = LineHistory(
                    line: line, scope: scope, firstDay: first, aggregates: aggregates, settings: settings)
                return LineFigure(history, core: core, settings: settings)
            }
        }
        let recent = aggregates.suffix(Self.recentDays)
        officialFriction = recent.reduce(0) { $0 + Int($1.cell(.officialFriction, .overall).stories) }
        thirdFriction = recent.reduce(0) { $0 + Int($1.cell(.thirdFriction, .overall).stories) }
        corrections = source.corrections
        observedSince = span?.lowerBound
    }

    public func figure(_ line: RelationLine, _ scope: LineScope = .overall) -> LineFigure? {
        figures.first { $0.line == line && $0.scope == scope }
    }
}

extension LineFigure {
    /// Least difference from the trailing mean that is called a move.
    static let leastMove = 0.05

    init(_ history: LineHistory, core: LineStanding, settings: LineSettings) {
        let points = history.points()
        let last = points.last ?? LinePoint(day: 0, fast: 0, slow: 0, stories: 0, fresh: 0)
        let readings = LineReadings(points: points, settings: settings).all()
        self.init(
            line: history.line, scope: history.scope, fast: last.fast, slow: last.slow, band: history.band(),
            stories: last.stories, standing: Self.standing(last, core, settings),
            trend: Self.trend(readings.first { $0.ground == .trailing }), readings: readings,
            recent: points.suffix(LineBoard.recentDays).map(\.fast))
    }

    private static func standing(_ point: LinePoint, _ core: LineStanding, _ settings: LineSettings) -> LineStanding {
        if core.isWithheld { return core }
        guard point.stories >= Double(settings.neededStories) else {
            let seen = (point.stories * 10).rounded(.down) / 10
            return .withheld("not enough volume: \(seen) of \(settings.neededStories) stories needed")
        }
        return core
    }

    /// A move is more than the ground's own unrest.
    private static func trend(_ trailing: LineReading?) -> LineTrend {
        guard let trailing, let difference = trailing.difference.figure else { return .steady }
        if abs(difference) <= max(leastMove, trailing.spread) { return .steady }
        return difference > 0 ? .up : .down
    }
}
