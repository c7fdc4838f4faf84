import Analysis
import EventModel
import ScreenModel
import Theming

/// Draws the four lines one over the other on one axis of days: in braille, or with signs where only ASCII may be
/// drawn. Days on which a line is withheld stay empty.
struct ChartPainter {
    let lines: [ChartLine]
    let window: ViewWindow
    let writing: SheetWriting

    /// Columns of names and figures on the left.
    private static let labelWidth = 24

    /// Columns that the bounds of a plot take of the labels'.
    private static let scaleWidth = 6

    /// Columns of the plots.
    static func plotWidth(in region: Region) -> Int { max(1, region.width - labelWidth - 1) }

    private var range: ClosedRange<Int> { window.chart.range(until: writing.today) }
    /// The day that figures are read at.
    private var day: Int { window.cursor ?? range.upperBound }
    /// Whether the labels tell of now as all sources tell it.
    private var isNow: Bool {
        window.cursor == nil && window.chart.back == 0 && window.chart.sides == .all && window.chart.dropped.isEmpty
    }

    func draw(in region: Region, on canvas: inout Canvas) {
        let (charts, foot) = region.splitBottom(2)
        let height = charts.height / max(1, lines.count)
        guard height >= 2, charts.width > Self.labelWidth + 8 else {
            canvas.put("too small for a chart", x: region.x + 1, y: region.y, width: region.width - 1, .muted)
            return
        }
        for (place, line) in lines.enumerated() {
            let row = Region(x: charts.x, y: charts.y + place * height, width: charts.width, height: height)
            drawLabel(line, in: row, on: &canvas)
            let plot = Region(
                x: row.x + Self.labelWidth, y: row.y, width: Self.plotWidth(in: region),
                height: height > 3 ? height - 1 : height)
            draw(line, in: plot, on: &canvas)
            if isWithheldNow(line) { drawPast(plot, below: row, &canvas) }
            drawCursor(in: plot, on: &canvas)
        }
        let (axis, words) = foot.splitTop(1)
        drawAxis(in: axis, on: &canvas)
        drawWords(in: words, on: &canvas)
    }

    // MARK: - Labels

    private func drawLabel(_ line: ChartLine, in row: Region, on canvas: inout Canvas) {
        let marks = FigureMarks(glyphs: canvas.glyphs)
        let width = Self.labelWidth - 1
        let figure = line.figure
        var texts: [[Span]] = [[Span("\(figure.line.rawValue) ", .paneTitle)]]
        if isNow {
            texts[0] += marks.spans(figure)
            texts += nowTexts(figure, marks, width)
        } else {
            texts[0] += pointSpans(line, marks)
            texts.append([Span(writing.day(day), .time)])
            if let point = point(line, at: day), point.isUsable {
                texts.append([Span("slow \(marks.text(point.slow, of: figure.line))", .muted)])
                texts.append([Span("\(point.fresh) new that day", .muted)])
            }
        }
        for (place, text) in texts.prefix(row.height).enumerated() {
            canvas.put(text, x: row.x + 1, y: row.y + place, width: width)
        }
    }

    private func nowTexts(_ figure: LineFigure, _ marks: FigureMarks, _ width: Int) -> [[Span]] {
        if figure.standing.isWithheld {
            return WrappedText(figure.standing.reason ?? "", width: width - Self.scaleWidth, role: .muted).lines
        }
        let band =
            marks.text(figure.band.lowerBound, of: figure.line) + marks.range
            + marks.text(figure.band.upperBound, of: figure.line)
        var texts = [
            [Span("band \(band)", .muted)], [Span("slow \(marks.text(figure.slow, of: figure.line))", .muted)],
        ]
        for reading in figure.readings {
            guard let difference = reading.difference.figure else { continue }
            let name = reading.ground == .season ? "season" : reading.name
            texts.append([Span("\(marks.plain(FigureText.signed(difference))) vs \(name)", .muted)])
        }
        return texts
    }

    private func pointSpans(_ line: ChartLine, _ marks: FigureMarks) -> [Span] {
        guard let point = point(line, at: day), point.isUsable else { return [Span("withheld", .faint)] }
        return [Span(marks.text(point.fast, of: line.figure.line), .text)]
    }

    private func point(_ line: ChartLine, at day: Int) -> LinePoint? {
        guard let first = line.points.first?.day, line.points.indices.contains(day - first) else { return nil }
        return line.points[day - first]
    }

    // MARK: - Plots

    private func draw(_ line: ChartLine, in plot: Region, on canvas: inout Canvas) {
        let isIntensity = line.figure.line.isIntensity
        let levels = levels(line)
        var fast = values(line, \.fast, columns: dotColumns(plot, canvas.glyphs))
        if isWithheldNow(line) { fast.hideEnd(canvas.glyphs.isAscii ? 1 : 2) }
        guard fast.contains(where: { $0 != nil }) else { return drawNothing(line, plot, &canvas) }
        var back = DotGrid(width: plot.width, height: plot.height, isAscii: canvas.glyphs.isAscii)
        if !isIntensity { back.plot([0.0], range: levels, isDotted: true) }
        for (place, text) in back.rows.enumerated() {
            canvas.put(text, x: plot.x, y: plot.y + place, width: plot.width, .faint)
        }
        var slow = DotGrid(width: plot.width, height: plot.height, isAscii: canvas.glyphs.isAscii, sign: "-")
        var slowValues = values(line, \.slow, columns: slow.columns)
        if isWithheldNow(line) { slowValues.hideEnd(canvas.glyphs.isAscii ? 1 : 2) }
        slow.plot(slowValues, range: levels, isDotted: true)
        lay(slow, over: plot, on: &canvas) { _ in isWithheldNow(line) ? .faint : .muted }
        var dots = DotGrid(width: plot.width, height: plot.height, isAscii: canvas.glyphs.isAscii)
        dots.hatch(fast, from: 0, range: levels)
        dots.plot(fast, range: levels)
        let half = (plot.height - 1) / 2
        drawScale(line, levels, plot, &canvas)
        lay(dots, over: plot, on: &canvas) { row in
            if isWithheldNow(line) { return .faint }
            return switch line.figure.line {
            case .talk, .deeds: row <= half ? .rootCooperation : .rootConflict
            case .front: .directionBoth
            case .friction: .rootConflict
            }
        }
    }

    /// What is drawn was true on its days; of now nothing is said: where today stands a line marks it, and the words
    /// stand below it.
    private func drawPast(_ plot: Region, below row: Region, _ canvas: inout Canvas) {
        let sign = canvas.glyphs.isAscii ? "|" : "┊"
        for y in plot.y..<plot.maxY { canvas.put(sign, x: plot.maxX - 1, y: y, width: 1, .stateWarning) }
        guard row.maxY > plot.maxY else { return }
        canvas.putRight(
            [Span("past only, withheld now \(sign)", .stateWarning)],
            in: Region(x: plot.x, y: plot.maxY, width: plot.width, height: 1))
    }

    /// The least round range that holds the line: its bounds stand beside the plot.
    private func levels(_ line: ChartLine) -> ClosedRange<Double> {
        let usable = line.points.filter { range.contains($0.day) && $0.isUsable }
        let most = usable.flatMap { [abs($0.fast), abs($0.slow)] }.max() ?? 1
        let bound = [0.25, 0.5].first { most <= $0 } ?? 1
        return line.figure.line.isIntensity ? 0...bound : -bound...bound
    }

    /// The bounds of a plot at its left, in the columns that labels leave.
    private func drawScale(_ line: ChartLine, _ levels: ClosedRange<Double>, _ plot: Region, _ canvas: inout Canvas) {
        let marks = FigureMarks(glyphs: canvas.glyphs)
        for (level, y) in [(levels.upperBound, plot.y), (levels.lowerBound, plot.maxY - 1)] where plot.height > 2 {
            let sign = level < 0 ? "\u{2212}" : line.figure.line.isIntensity ? "" : "+"
            let text = marks.plain("\(sign)\(abs(level) == 0.25 ? "0.25" : FigureText.plain(abs(level)))")
            canvas.putRight(
                [Span(text, .faint)],
                in: Region(x: plot.x - Self.scaleWidth, y: y, width: Self.scaleWidth - 1, height: 1))
        }
    }

    /// Draws only the cells that have a dot.
    private func lay(
        _ dots: DotGrid, over plot: Region, on canvas: inout Canvas, role: (Int) -> Role
    ) {
        for (row, text) in dots.rows.enumerated() {
            for (column, character) in text.enumerated() where character != " " {
                canvas.put(String(character), x: plot.x + column, y: plot.y + row, width: 1, role(row))
            }
        }
    }

    private func isWithheldNow(_ line: ChartLine) -> Bool { isNow && line.figure.standing.isWithheld }

    private func drawNothing(_ line: ChartLine, _ plot: Region, _ canvas: inout Canvas) {
        let words =
            isWithheldNow(line)
            ? "withheld; too few stories on all days"
            : "withheld: too few stories in this span"
        canvas.put(words, x: plot.x + 1, y: plot.y + plot.height / 2, width: plot.width - 1, .faint)
    }

    private func dotColumns(_ plot: Region, _ glyphs: Glyphs) -> Int { plot.width * (glyphs.isAscii ? 1 : 2) }

    /// The mean of the usable days of each column; nil where there is none.
    private func values(_ line: ChartLine, _ value: KeyPath<LinePoint, Double>, columns: Int) -> [Double?] {
        (0..<columns).map { column in
            let first = range.lowerBound + column * range.count / columns
            let last = max(first, range.lowerBound + (column + 1) * range.count / columns - 1)
            let usable = (first...last).compactMap { point(line, at: $0) }.filter(\.isUsable)
            return usable.isEmpty ? nil : usable.reduce(0) { $0 + $1[keyPath: value] } / Double(usable.count)
        }
    }

    // MARK: - Axis and cursor

    private func column(_ day: Int, width: Int) -> Int {
        min(width - 1, max(0, (day - range.lowerBound) * width / max(1, range.count)))
    }

    private func drawCursor(in plot: Region, on canvas: inout Canvas) {
        guard let cursor = window.cursor, plot.width > 0 else { return }
        let x = plot.x + column(cursor, width: plot.width)
        for y in plot.y..<plot.maxY where canvas.grid[x, y].glyph == " " {
            canvas.put(canvas.glyphs.vertical, x: x, y: y, width: 1, .title)
        }
    }

    private func drawAxis(in axis: Region, on canvas: inout Canvas) {
        let line = Region(x: axis.x + Self.labelWidth, y: axis.y, width: Self.plotWidth(in: axis), height: 1)
        let ticks = max(2, min(7, line.width / 16))
        for tick in 0..<ticks {
            let day = range.lowerBound + tick * (range.count - 1) / (ticks - 1)
            let x = tick == ticks - 1 ? line.maxX - 10 : line.x + column(day, width: line.width)
            canvas.put(writing.day(day), x: min(x, line.maxX - 10), y: line.y, width: 10, .muted)
        }
        guard let cursor = window.cursor else { return }
        let x = line.x + column(cursor, width: line.width)
        let left = max(line.x, min(x - 5, line.maxX - 12))
        canvas.put(" \(writing.day(cursor)) ", x: left, y: line.y, width: 12, .key)
    }

    private func drawWords(in line: Region, on canvas: inout Canvas) {
        let words = [
            Span("line ", .muted), Span("half-life 14 d", .text), Span("  dotted ", .muted), Span("90 d", .text),
        ]
        let width = line.width - Self.labelWidth
        let hint = ["   empty: withheld, fewer than 3 stories", "   empty: withheld"].map { [Span($0, .faint)] }
            .first { words.width + $0.width <= width }
        canvas.put(words + (hint ?? []), x: line.x + Self.labelWidth, y: line.y, width: width)
    }
}

extension [Double?] {
    /// Leaves the last places empty.
    fileprivate mutating func hideEnd(_ count: Int) {
        for place in indices.suffix(count) { self[place] = nil }
    }
}
