import Analysis
import EventModel
import Panes
import TextFolding

/// Invented years of the two, as views get them: as much as there may be, too little, nothing, or one side silent.
struct InventedRelation: Sendable {
    enum Amount: String, CaseIterable, Sendable {
        case full, little, none
        case oneSide = "one-side"
    }

    let amount: Amount
    let dossier: Dossier
    let rows: [EventRow]
    let votes: [Vote]
    var ledger: RelationLedger
    let state: RelationState

    init(_ amount: Amount) {
        self.amount = amount
        dossier = Self.dossier(amount)
        rows = Self.rows(amount)
        votes = Self.votes(amount)
        var ledger = RelationLedger(dossier: dossier)
        for row in rows { ledger.add(row) }
        let down = amount == .oneSide ? Sample.sources.filter { $0.side == "CHN" } : []
        state = RelationState(
            &ledger,
            material: RelationState.Material(
                dossier: dossier, votes: votes, health: down.map { SourceHealth(source: $0.name, state: .failing) }),
            now: Sample.now)
        self.ledger = ledger
    }

    /// What the query lane answers to a question.
    mutating func content(_ request: ViewRequest) -> ViewContent {
        let board = board(request)
        let own = Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0) })
        var named: [EventKey: EventRow] = [:]
        for key in board.named { named[key] = own[key] }
        return ViewContent(board, rows: named, doubt: state.core.reason)
    }

    private mutating func board(_ request: ViewRequest) -> ViewBoard {
        let chart = request.chart
        switch request.view {
        case .chart: return .chart(lines(chart))
        case .brief: return .page(Self.page)
        case .signals: return .signals(state.signals, state.signalBoard.series)
        case .votes: return .votes(state.front)
        case .meetings: return .meetings(state.meetings)
        case .calendar: return .calendar(state.calendar)
        case .chronology: return .chronology(ledger.axis(days: chart.days, back: chart.back, state: state))
        case .outside: return .outside(state.context, state.signals)
        case .families: return .families(ledger.families(days: chart.days, back: chart.back, now: request.now))
        case .evidence: return .evidence(proofs(request))
        }
    }

    private mutating func lines(_ chart: ChartChoice) -> [ChartLine] {
        RelationLine.allCases.compactMap { line in
            guard let figure = state.lines.figure(line, chart.scope) else { return nil }
            let points = ledger.points(
                of: line, scope: chart.scope, days: chart.days, back: chart.back, sides: chart.sides,
                without: chart.dropped, now: Sample.now)
            return ChartLine(figure: figure, points: points)
        }
    }

    private func proofs(_ request: ViewRequest) -> [LineProof] {
        let today = DayNumber.day(of: Sample.now)
        let day = request.cursor ?? today
        let end = day == today ? Sample.now : DayNumber.start(of: day + 1)
        return RelationLine.allCases.map { line in
            LineProof(
                evidence: LineEvidence(ledger.stories, line: line, scope: request.chart.scope, now: end),
                figure: day == today ? state.lines.figure(line, request.chart.scope) : nil, day: day)
        }
    }

    private static let page = [
        PageLine(.title, "Russia–China: brief, 2026-11-23 22:30 to 2026-11-24 15:30 UTC"),
        PageLine(.text, "2 stories, 1 signal"), PageLine(.text, ""), PageLine(.section, "SIGNALS"),
        PageLine(.signal, "  first R+C COOPERATE joint patrol →JPN since 2025-12-09", event: EventKey(2)),
        PageLine(.near, "    near in time: G7 leaders warn on dual-use exports"), PageLine(.text, ""),
        PageLine(.section, "STORIES"),
        PageLine(.story, "  2026-11-24 14:02  R+C→JPN COOPERATE joint patrol  (MB·1, 3 origins; coded surely)"),
        PageLine(.headline, "    中俄两军组织实施第十次联合空中战略巡航 [1]", event: EventKey(2)),
    ]
}
