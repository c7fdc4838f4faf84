import Analysis
import EventModel
import ScreenModel
import Theming

/// Draws rates and trade: one short rate for the bottom line, all of it under the zoomed economic pane.
struct FigurePainter {
    let board: FigureBoard
    let dossier: Dossier
    let glyphs: Glyphs

    /// Lines that the whole takes; 0 where nothing is known.
    var height: Int { board.isEmpty ? 0 : board.rates.count + board.flows.count + (board.withheld.isEmpty ? 1 : 2) }

    /// `RUB/CNY 11.24 ▲0.3%` of the first rate; empty where there is none.
    var short: [Span] {
        guard let rate = board.rates.first else { return [] }
        return [Span("\(name(of: rate)) ", .muted), Span(Self.number(rate.value, digits: 2), .statusLine)]
            + change(rate.change, on: .statusLine) + [Span(" ", .statusLine)]
    }

    func draw(in region: Region, on canvas: inout Canvas) {
        guard region.height > 0, !board.isEmpty else { return }
        var lines = [[Span(" Figures", .paneTitle)]]
        lines += board.rates.map(line) + board.flows.map { line($0, width: region.width) }
        if !board.withheld.isEmpty {
            lines.append([Span(" withheld: ", .stateWarning), Span(board.withheld.joined(separator: "; "), .muted)])
        }
        for (place, line) in lines.prefix(region.height).enumerated() {
            canvas.put(line, x: region.x, y: region.y + place, width: region.width)
        }
    }

    private func line(_ rate: RateFigure) -> [Span] {
        let lowest = rate.recent.min() ?? 0
        let span = max((rate.recent.max() ?? 0) - lowest, .leastNonzeroMagnitude)
        // A rate moves by little: its bars stand on the lowest value of the time shown, not on nothing.
        let bars = rate.recent.map { 1 + Int((($0 - lowest) / span * 99).rounded()) }
        return [
            Span(" \(name(of: rate)) ".rightPadded(to: 18), .text), Span(Self.number(rate.value, digits: 4), .headline),
        ]
            + change(rate.change, on: .text)
            + [
                Span("  \(Sparkline.text(bars, columns: 15, isAscii: glyphs.isAscii))", .sparkline),
                Span("  \(rate.period)  \(rate.series.title)\(note(of: rate.series))", .muted),
            ]
    }

    private func line(_ flow: TradeFlow, width: Int) -> [Span] {
        guard let last = flow.months.last else { return [] }
        let arrow = "\(letter(of: flow.from))\(glyphs.arrow)\(letter(of: flow.to))"
        let bars = flow.months.suffix(24).map { Int(($0.value / 1_000_000).rounded()) }
        let share =
            last.share.map { "  \(Self.number($0 * 100, digits: 1))% of \(partyName(of: flow.series.reporter))'s" }
            ?? ""
        return [
            Span(" trade \(arrow) ".rightPadded(to: 18), .text),
            Span("\(flow.series.unit) \(Self.number(last.value / 1_000_000_000, digits: 2)) bn", .headline),
        ] + change(flow.yearlyChange, on: .text) + [
            Span("  \(Sparkline.text(bars, columns: 12, isAscii: glyphs.isAscii))", .sparkline),
            Span("  \(last.period), year on year\(share)\(note(of: flow.series))", .muted),
        ]
    }

    /// The sign says it too, not the colour alone.
    private func change(_ percent: Double?, on base: Role) -> [Span] {
        guard let percent else { return [] }
        let text = Self.number(abs(percent), digits: 1)
        if text == "0.0" { return [Span(" \(glyphs.dash)", base)] }
        let sign = percent > 0 ? glyphs.above : glyphs.isAscii ? "v" : "▼"
        return [Span(" \(sign)\(text)%", base)]
    }

    /// `RUB/CNY` of the unit and the id `cny-rub-…`.
    private func name(of rate: RateFigure) -> String {
        let other = rate.series.id.split(separator: "-").first.map { $0.uppercased() } ?? ""
        return "\(rate.series.unit)/\(other)"
    }

    private func note(of series: Series) -> String { series.note.map { ", \($0)" } ?? "" }

    private func letter(of code: String) -> String {
        dossier.parties.both.first { $0.code == code }?.letter ?? code
    }

    private func partyName(of code: String) -> String {
        dossier.parties.both.first { $0.code == code }?.name.text() ?? code
    }

    /// With a point and so many digits behind it, whatever the locale.
    static func number(_ value: Double, digits: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "?" }
        let scale = [1.0, 10, 100, 1000, 10_000][min(digits, 4)]
        let whole = Int((abs(value) * scale).rounded())
        let (units, rest) = whole.quotientAndRemainder(dividingBy: Int(scale))
        let tail = String(rest)
        let sign = value < 0 && whole > 0 ? "-" : ""
        return digits == 0
            ? "\(sign)\(units)" : "\(sign)\(units).\(String(repeating: "0", count: digits - tail.count))\(tail)"
    }
}
