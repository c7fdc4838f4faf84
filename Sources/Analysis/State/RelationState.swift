public import EventModel

/// The whole answer to “how do the two stand, and what is new”, at one moment.
public struct RelationState: Hashable, Sendable {
    public let asOf: Timestamp
    public let lines: LineBoard
    public let signalBoard: SignalBoard
    public let deeds: [DeedCount]
    public let front: UnitedFront
    public let meetings: MeetingBoard
    public let calendar: CalendarBoard
    public let context: ContextBoard
    /// Whether the sources on which figures rest could be heard.
    public let core: LineStanding
    /// What is known of whether they could be heard.
    public let hearing: SourceHearing

    /// Days back of outside events: a burst's longest window and what was near before it.
    static let contextReach = 40

    /// Everything beside events that a state rests on.
    public struct Material: Sendable {
        public var dossier: Dossier
        public var votes: [Vote]
        public var series: [SeriesPoint]
        /// Empty where it is not known, as of the past.
        public var health: [SourceHealth]

        public init(dossier: Dossier, votes: [Vote] = [], series: [SeriesPoint] = [], health: [SourceHealth] = []) {
            self.dossier = dossier
            self.votes = votes
            self.series = series
            self.health = health
        }
    }

    public init<Source: RelationSource>(
        _ source: inout Source, material: Material, now: Timestamp, settings: LineSettings = .standard,
        bursts: BurstSettings = .standard
    ) {
        asOf = now
        let today = DayNumber.day(of: now)
        let dossier = material.dossier
        let sources = CoreSources(dossier: dossier, health: material.health)
        (core, hearing) = (sources.standing(), sources.hearing)
        lines = LineBoard(&source, now: now, core: core, settings: settings)
        signalBoard = SignalBoard(source, dossier: dossier, now: now, settings: bursts)
        front = UnitedFront(material.votes, dyad: dossier.dyad, now: now)
        meetings = MeetingBoard(source.meetingSightings, dossier: dossier, now: now)
        let stories = source
        calendar = CalendarBoard(
            dossier.calendar, sightings: stories.calendarSightings, series: material.series, core: core,
            heard: { stories.hearsBothCapitals($0) }, now: now)
        context = ContextBoard(
            stories.contextEvents(today - Self.contextReach...today), signals: signalBoard.signals,
            topics: { stories.topics(of: $0, through: today) }, now: now)
        deeds = DeedCounting(
            stories: stories, dossier: dossier, meetings: meetings, front: front, series: material.series,
            now: now
        ).all()
    }

    /// All signals: bursts and firsts, moves of lines, splits at the UN, what is due. Within a kind newest first.
    public var signals: [Signal] {
        let since = DayNumber.text(DayNumber.day(of: asOf) - 28)
        return signalBoard.signals + lineMoves + front.splits(since: since) + calendar.signals
    }

    private var lineMoves: [Signal] {
        lines.figures.filter { $0.trend != .steady && !$0.standing.isWithheld }.compactMap { figure in
            guard let reading = figure.reading(.trailing), let difference = reading.difference.figure else {
                return nil
            }
            let way = figure.trend == .up ? "up" : "down"
            let amount = FigureText.signed(difference)
            return Signal(
                id: "line/\(figure.line.rawValue)/\(figure.scope.name)/\(way)", kind: .lineMove, at: asOf,
                words: "\(figure.line.rawValue) \(figure.scope.name) \(way): \(amount) against \(reading.name)",
                dimensions: figure.scope.dimensions)
        }
    }
}
