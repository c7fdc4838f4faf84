import EventModel
import ScreenModel
import Theming

/// An opened view laid out in lines, as it is painted, scrolled and selected in; a chart has none.
struct ViewSheet {
    /// Lines that stay on top while the others scroll.
    private(set) var head: [SheetLine] = []
    private(set) var lines: [SheetLine]
    /// Days that one column of the axis in the head stands for.
    private(set) var daysAColumn = 1

    init?(state: ViewState, window: ViewWindow) {
        guard let content = window.content else { return nil }
        let width = max(20, state.layout.window.width - 4)
        let writing = SheetWriting(state: state, window: window, width: width)
        switch content.board {
        case .chart: return nil
        case .page(let page): lines = BriefSheet(page: page, writing: writing).lines
        case .votes(let front): lines = VotesSheet(front: front, writing: writing).lines
        case .meetings(let board): lines = MeetingsSheet(board: board, writing: writing).lines
        case .calendar(let board): lines = CalendarSheet(board: board, writing: writing).lines
        case .chronology(let axis):
            let sheet = ChronologySheet(axis: axis, writing: writing)
            lines = sheet.lines
            let day = place(of: window.selection).flatMap { lines[$0].day }
            let painter = AxisLines(axis: axis, facts: sheet.facts, cursor: day, writing: writing)
            head = painter.lines
            daysAColumn = painter.daysAColumn
        case .outside(let board, let signals):
            lines = ContextSheet(board: board, signals: signals, writing: writing).lines
        case .signals(let signals, let series):
            lines = SignalsSheet(signals: signals, series: series, writing: writing).lines
        case .evidence(let proofs): lines = EvidenceSheet(proofs: proofs, writing: writing).lines
        case .families(let families):
            lines = FamiliesSheet(families: families, dropped: window.chart.dropped, writing: writing).lines
        }
        if let doubt = content.doubt { lines = writing.words(doubt, .stateWarning) + [.blank] + lines }
    }

    /// The line that is selected a column of the axis earlier (−1) or later (1) than another.
    func neighbour(of place: Int?, _ step: Int) -> Int? {
        guard let day = place.flatMap({ lines[$0].day }) else { return choice(from: 0, step: 1) }
        // Newest first: earlier days stand further down.
        let wanted = day + step * daysAColumn
        let places = lines.indices.filter { lines[$0].target != nil && lines[$0].day != nil }
        let found =
            step < 0
            ? places.first { (lines[$0].day ?? .max) <= wanted } ?? places.last
            : places.last { (lines[$0].day ?? .min) >= wanted } ?? places.first
        return found
    }

    /// The place of the selected line.
    func place(of selection: String?) -> Int? {
        guard let selection else { return nil }
        return lines.firstIndex { $0.target != nil && $0.id == selection }
    }

    /// The nearest line that can be selected, from a place on in a direction.
    func choice(from place: Int, step: Int) -> Int? {
        var place = place
        while lines.indices.contains(place) {
            if lines[place].target != nil { return place }
            place += step
        }
        return nil
    }
}
