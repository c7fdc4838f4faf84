public import EventModel

/// The signals that stand at one moment, and the verdict on every series of counts.
public struct SignalBoard: Hashable, Sendable {
    public let asOf: Timestamp
    public let series: [SeriesVerdict]
    public let firsts: [FirstOfKind]
    /// Bursts first, then firsts; newest first.
    public let signals: [Signal]

    /// What `is:burst` means: every event of a story in a burst's window.
    public var burstKeys: Set<EventKey> { Set(series.flatMap(\.evidence)) }

    public init(
        _ source: some StorySource, dossier: Dossier, now: Timestamp, settings: BurstSettings = .standard
    ) {
        asOf = now
        let today = DayNumber.day(of: now)
        let hour = Int(now.seconds / 3600)
        let counts = source.hourCounts(days: settings.reach, last: today)
        let detector = BurstDetector(settings: settings)
        series = CountSeries.all.map { series in
            let verdict = detector.verdict(counts[series.place], profiled: counts[0], at: hour)
            let evidence = verdict.isBurst ? source.evidence(of: series, hours: verdict.count?.hours) : []
            return SeriesVerdict(series: series, verdict: verdict, evidence: evidence)
        }
        firsts = FirstOfKind.firsts(source, chronology: dossier.chronology, today: today)
        signals = series.compactMap { Self.signal($0, dossier) } + firsts.map { Self.signal($0, dossier) }
    }

    private static func signal(_ verdict: SeriesVerdict, _ dossier: Dossier) -> Signal? {
        guard case .burst(let count) = verdict.verdict else { return nil }
        let start = Timestamp(seconds: Int64(count.hours.lowerBound) * 3600)
        let name = verdict.series.name(dossier)
        return Signal(
            // By the day, so that one burst is one signal while its window moves on.
            id: "burst/\(name)/\(DayNumber.text(DayNumber.day(of: start)))", kind: .burst, at: start,
            words: "burst \(name): \(count.words)", dimensions: verdict.series.scope.dimensions,
            evidence: verdict.evidence)
    }

    private static func signal(_ first: FirstOfKind, _ dossier: Dossier) -> Signal {
        Signal(
            id: "first/\(first.kind.order)/\(DayNumber.text(first.day))",
            kind: first.previous == nil ? .firstEver : .firstSince, at: DayNumber.start(of: first.day),
            words: first.words(dossier), evidence: first.evidence)
    }
}

extension LineScope {
    /// The dimension, or none for the whole.
    var dimensions: [RelationDimension] {
        switch self {
        case .overall: []
        case .dimension(let dimension): [dimension]
        }
    }
}
