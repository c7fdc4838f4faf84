import Analysis
import EventModel
import ScreenModel
import Theming

/// Draws the four lines one over the other, in braille, or with letters where only ASCII may be drawn.
struct ChartPainter {
    let lines: [ChartLine]
    let choice: ChartChoice
    let dossier: Dossier

    /// Columns of names and figures on the left.
    private static let labelWidth = 22

    func draw(in region: Region, on canvas: inout Canvas) {
        let (charts, axis) = region.splitBottom(1)
        let height = charts.height / max(1, lines.count)
        guard height >= 2, charts.width > Self.labelWidth + 8 else {
            canvas.put("too small for a chart", x: region.x + 1, y: region.y, width: region.width - 1, .muted)
            return
        }
        for (place, line) in lines.enumerated() {
            let row = Region(x: charts.x, y: charts.y + place * height, width: charts.width, height: height)
            drawLabel(line.figure, in: row, on: &canvas)
            let plot = Region(
                x: row.x + Self.labelWidth, y: row.y, width: row.width - Self.labelWidth - 1,
                height: height > 3 ? height - 1 : height)
            draw(line, in: plot, on: &canvas)
        }
        drawAxis(in: axis, on: &canvas)
    }

    private func drawLabel(_ figure: LineFigure, in row: Region, on canvas: inout Canvas) {
        let marks = FigureMarks(glyphs: canvas.glyphs)
        let width = Self.labelWidth - 1
        var texts: [[Span]] = [[Span("\(figure.line.rawValue) ", .paneTitle)] + marks.spans(figure)]
        if figure.standing.isWithheld {
            texts += WrappedText(figure.standing.reason ?? "", width: width, role: .muted).lines
        } else {
            let band =
                marks.text(figure.band.lowerBound, of: figure.line) + marks.range
                + marks.text(figure.band.upperBound, of: figure.line)
            texts.append([Span("band \(band)", .muted)])
            texts.append([Span("slow \(marks.text(figure.slow, of: figure.line))", .muted)])
            for reading in figure.readings {
                guard let difference = reading.difference.figure else { continue }
                texts.append([
                    Span(
                        "\(marks.plain(FigureText.signed(difference))) vs \(reading.ground == .season ? "season" : reading.name)",
                        .muted)
                ])
            }
        }
        for (place, text) in texts.prefix(row.height).enumerated() {
            canvas.put(text, x: row.x + 1, y: row.y + place, width: width)
        }
    }

    private func draw(_ line: ChartLine, in plot: Region, on canvas: inout Canvas) {
        guard !line.figure.standing.isWithheld, line.points.count > 1 else { return }
        let range: ClosedRange<Double> = line.figure.line.isIntensity ? 0...1 : -1...1
        var dots = DotGrid(width: plot.width, height: plot.height, isAscii: canvas.glyphs.isAscii)
        let zero = Array(repeating: 0.0, count: 2)
        if !line.figure.line.isIntensity { dots.plot(zero, range: range, isDotted: true) }
        dots.plot(resampled(line.points.map(\.fast), to: dots.columns), range: range)
        for (place, text) in dots.rows.enumerated() {
            canvas.put(text, x: plot.x, y: plot.y + place, width: plot.width, .sparkline)
        }
    }

    /// As many values as there are columns of dots: means where there are more days, steps where there are fewer.
    private func resampled(_ values: [Double], to columns: Int) -> [Double] {
        guard columns > 0, !values.isEmpty else { return [] }
        return (0..<columns).map { column in
            let start = column * values.count / columns
            let end = max(start + 1, (column + 1) * values.count / columns)
            let part = values[start..<min(values.count, end)]
            return part.reduce(0, +) / Double(part.count)
        }
    }

    private func drawAxis(in axis: Region, on canvas: inout Canvas) {
        guard let points = lines.first(where: { $0.points.count > 1 })?.points, let first = points.first,
            let last = points.last
        else { return }
        let line = Region(x: axis.x + Self.labelWidth, y: axis.y, width: axis.width - Self.labelWidth - 1, height: 1)
        canvas.put(DayNumber.text(first.day), x: line.x, y: line.y, width: 10, .muted)
        canvas.putRight([Span(DayNumber.text(last.day), .muted)], in: line)
    }
}
