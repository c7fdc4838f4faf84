import Analysis
import ScreenModel
import Theming

/// The four lines in the second line of the header: never one number, each with its trend against the last half year.
struct LinesPainter {
    let board: LineBoard
    let glyphs: Glyphs
    /// What is known of whether the sources behind it could be heard.
    var hearing = SourceHearing.known

    /// ` talk +0.9 ▲  deeds 0.0 ─  front 0.4 ▲  friction 0.2 ─ (4 third-party, 0 official)  against 180 d`; shorter
    /// where there is less room.
    func spans(width: Int) -> [Span] {
        let forms = [
            spans(friction: true, ground: true) + imported, spans(friction: true, ground: true),
            spans(friction: false, ground: true) + imported, spans(friction: false, ground: true),
            spans(friction: false, ground: false),
        ]
        return forms.first { $0.width <= width } ?? []
    }

    /// Figures of imported rows alone say so.
    private var imported: [Span] {
        hearing == .neverPolled ? [Span("  \(hearing.words ?? "")", .stateWarning)] : []
    }

    private func spans(friction: Bool, ground: Bool) -> [Span] {
        let figures = RelationLine.allCases.compactMap { board.figure($0) }
        if figures.allSatisfy(\.standing.isWithheld) {
            return [Span(" lines withheld: \(figures.first?.standing.reason ?? "")", .muted)]
        }
        let marks = FigureMarks(glyphs: glyphs)
        var spans: [Span] = []
        for figure in figures {
            spans.append(Span(spans.isEmpty ? " \(figure.line.rawValue) " : "  \(figure.line.rawValue) ", .muted))
            spans += marks.spans(figure)
        }
        if friction {
            spans.append(Span(" (\(board.thirdFriction) third-party, \(board.officialFriction) official)", .muted))
        }
        if ground { spans.append(Span("  against 180 d", .faint)) }
        // Figures that use the analyst's word say so.
        let count = board.corrections
        return count > 0 ? spans + [Span("  \(count) correction\(count == 1 ? "" : "s")", .muted)] : spans
    }
}
