public import Analysis
public import EventModel

/// The values that a view draws.
public enum ViewBoard: Hashable, Sendable {
    case chart([ChartLine])
    /// A text of sections, such as a brief.
    case page([PageLine])
    case votes(UnitedFront)
    case meetings(MeetingBoard)
    case calendar(CalendarBoard)
    case chronology(TimeAxis)
    /// Outside events, and the signals that some came before.
    case outside(ContextBoard, [Signal])
    case signals([Signal], [SeriesVerdict])
    case evidence([LineProof])
    case families([FamilyCount])
}

extension ViewBoard {
    /// The events that a view names, those first that are seen first.
    public var named: [EventKey] {
        switch self {
        case .chart, .page, .votes, .families: []
        case .meetings(let board): board.meetings.flatMap(\.events)
        case .calendar(let board): board.events.flatMap(\.evidence)
        case .chronology(let axis):
            axis.near.flatMap { $0.events.map(\.key) } + axis.stories.map(\.key) + axis.outside.map(\.key)
                + axis.bursts.flatMap(\.evidence)
        case .outside(let board, _): board.near.flatMap { $0.events.map(\.key) } + board.events.map(\.key)
        case .signals(let signals, _): signals.flatMap(\.evidence)
        case .evidence(let proofs):
            proofs.flatMap { proof in
                (proof.evidence.parts.prefix(40) + proof.evidence.silent.prefix(40)).compactMap {
                    $0.reports.first?.key
                }
            }
        }
    }
}
