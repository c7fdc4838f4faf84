import Analysis
import EventModel

/// One line over a span of days as an inline SVG: fast line, slow line, zero line, years and months below.
struct LineChartSVG {
    let chart: BriefChart

    private static let width = 640.0
    private static let height = 170.0
    private static let left = 44.0
    private static let bottom = 24.0
    /// Room for half of the uppermost level's text.
    private static let top = 12.0

    var text: String {
        let name = chart.line.rawValue
        guard chart.withheld == nil, chart.points.count > 1 else {
            return
                "<p class=\"withheld\">\(name): no chart, \(HTMLText.escaped(chart.withheld ?? "too few days"))</p>\n"
        }
        return """
            <svg viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img" aria-label="\(alternative)"><title>\(alternative)</title>
            \(grid)\(path(\.slow, "slow"))\(path(\.fast, "fast"))\(months)</svg>

            """
    }

    /// What it shows, for those who cannot see it: `talk over 365 days to 2026-11-24: +0.3, between +0.1 and +0.6; slow +0.2`.
    private var alternative: String {
        let name = "\(chart.line.rawValue) over \(chart.points.count) days"
        let usable = chart.points.filter(\.isUsable)
        guard let last = usable.last, let low = usable.map(\.fast).min(), let high = usable.map(\.fast).max() else {
            return "\(name): too few stories on every day"
        }
        func text(_ value: Double) -> String { FigureText.figure(value, of: chart.line) }
        return
            "\(name) to \(DayNumber.text(last.day)): \(text(last.fast)), between \(text(low)) and \(text(high)); slow \(text(last.slow))"
    }

    private var range: ClosedRange<Double> { chart.line.isIntensity ? 0...1 : -1...1 }

    private func x(_ place: Int) -> Double {
        Self.left + (Self.width - Self.left - 4) * Double(place) / Double(chart.points.count - 1)
    }

    private func y(_ value: Double) -> Double {
        let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        return Self.top + (Self.height - Self.top - Self.bottom - 4) * (1 - min(1, max(0, share)))
    }

    private var grid: String {
        [range.lowerBound, (range.lowerBound + range.upperBound) / 2, range.upperBound].map { value in
            let y = Self.text(y(value))
            return
                "<line class=\"grid\" x1=\"\(Int(Self.left))\" x2=\"\(Int(Self.width))\" y1=\"\(y)\" y2=\"\(y)\"/><text x=\"\(Int(Self.left) - 4)\" y=\"\(y)\" class=\"level\">\(FigureText.figure(value, of: chart.line))</text>\n"
        }.joined()
    }

    private func path(_ value: KeyPath<LinePoint, Double>, _ name: String) -> String {
        // A day with too few stories is withheld: the line has a gap there.
        let runs = chart.points.indices.split { !chart.points[$0].isUsable }
        return runs.map { run in
            let points = run.map { "\(Self.text(x($0))),\(Self.text(y(chart.points[$0][keyPath: value])))" }
            return "<polyline class=\"\(name)\" points=\"\(points.joined(separator: " "))\"/>\n"
        }.joined()
    }

    /// The first days of quarters.
    private var months: String {
        chart.points.enumerated().compactMap { place, point -> String? in
            let date = DayNumber.start(of: point.day).civil()
            guard date.day == 1, [1, 4, 7, 10].contains(date.month),
                Self.left + 20 < x(place), x(place) < Self.width - 24
            else { return nil }
            let label = String(date.dateText.prefix(7))
            return "<text x=\"\(Self.text(x(place)))\" y=\"\(Int(Self.height) - 4)\">\(label)</text>\n"
        }.joined()
    }

    /// One decimal, always the same digits.
    private static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
