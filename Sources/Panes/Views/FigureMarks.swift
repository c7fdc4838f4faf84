import Analysis
import Theming

/// A figure with the sign of its trend, as header, pane titles and charts show it.
struct FigureMarks {
    let glyphs: Glyphs

    var range: String { glyphs.isAscii ? ".." : "…" }

    /// `+0.9 ▲`, or `withheld`.
    func spans(_ figure: LineFigure) -> [Span] {
        guard !figure.standing.isWithheld else { return [Span("withheld", .faint)] }
        let role: Role = figure.standing == .shown ? .text : .faint
        return [Span("\(text(figure.fast, of: figure.line)) \(arrow(figure.trend))", role)]
    }

    func text(_ value: Double, of line: RelationLine) -> String { plain(FigureText.figure(value, of: line)) }

    /// With a minus that ASCII has.
    func plain(_ text: String) -> String { glyphs.isAscii ? text.replacing("−", with: "-") : text }

    private func arrow(_ trend: LineTrend) -> String {
        switch trend {
        case .up: glyphs.isAscii ? "^" : "▲"
        case .down: glyphs.isAscii ? "v" : "▼"
        case .steady: glyphs.isAscii ? "=" : "─"
        }
    }
}
