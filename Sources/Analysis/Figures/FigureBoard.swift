public import EventModel

/// The figures of the relation as they are known: rates, and trade by month.
public struct FigureBoard: Hashable, Sendable {
    public var rates: [RateFigure]
    public var flows: [TradeFlow]
    /// Lines that a reporter withholds, in words, each once.
    public var withheld: [String]

    public static let empty = FigureBoard(rates: [], flows: [], withheld: [])

    public var isEmpty: Bool { rates.isEmpty && flows.isEmpty }

    init(rates: [RateFigure], flows: [TradeFlow], withheld: [String]) {
        self.rates = rates
        self.flows = flows
        self.withheld = withheld
    }

    /// `points` by the id of their series, each in the order of periods.
    ///
    /// A monthly flow between the parties is called `trade-AAA-to-BBB`; beside it `trade-AAA-to-world` or
    /// `trade-world-to-BBB` of the reporter is the whole of which it is a share.
    public init(dossier: Dossier, points: [String: [SeriesPoint]]) {
        let parties = dossier.parties.both.map(\.code)
        rates = dossier.series.filter { $0.kind == .rate }.compactMap { RateFigure($0, points: points[$0.id] ?? []) }
        flows = dossier.series.filter { $0.kind == .monthlyFlow }.compactMap { series in
            guard let ends = Self.ends(of: series.id), parties.contains(ends.from), parties.contains(ends.to) else {
                return nil
            }
            let own = points[series.id] ?? []
            return own.isEmpty
                ? nil : Self.flow(series, ends, own: own, whole: points[Self.whole(of: series, ends)] ?? [])
        }
        var seen: Set<String> = []
        withheld = dossier.series.flatMap(\.withheld).filter { seen.insert($0).inserted }
    }

    private typealias Ends = (from: String, to: String)

    private static func flow(_ series: Series, _ ends: Ends, own: [SeriesPoint], whole: [SeriesPoint]) -> TradeFlow {
        let totals = Dictionary(whole.map { ($0.period, $0.value) }) { _, last in last }
        let months = own.map { point in
            TradeFlow.Month(
                period: point.period, value: point.value,
                share: totals[point.period].flatMap { $0 > 0 ? point.value / $0 : nil })
        }
        return TradeFlow(series: series, from: ends.from, to: ends.to, months: months)
    }

    /// The reporter's flow to or from the world.
    private static func whole(of series: Series, _ ends: Ends) -> String {
        let reporter = series.reporter.lowercased()
        return series.reporter == ends.from ? "trade-\(reporter)-to-world" : "trade-world-to-\(reporter)"
    }

    /// `CHN` and `RUS` of `trade-chn-to-rus`.
    private static func ends(of id: String) -> Ends? {
        let words = id.split(separator: "-").map { $0.uppercased() }
        return words.count == 4 && words[0] == "TRADE" && words[2] == "TO" ? (words[1], words[3]) : nil
    }
}
