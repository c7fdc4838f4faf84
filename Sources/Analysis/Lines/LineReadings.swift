import EventModel

/// Reads a line against its three grounds.
struct LineReadings {
    let points: [LinePoint]
    let settings: LineSettings

    private var last: LinePoint? { points.last }

    func all() -> [LineReading] {
        guard let last else { return [] }
        return [trailing(last), season(last), base(last)]
    }

    private func trailing(_ last: LinePoint) -> LineReading {
        let levels = usable(last.day - settings.trailingDays...last.day - 1)
        return reading(
            .trailing, name: "\(settings.trailingDays) d", levels, needed: settings.neededTrailingDays, now: last.fast)
    }

    /// The days around the same date in each past year that has any.
    private func season(_ last: LinePoint) -> LineReading {
        var levels: [Double] = []
        var years = 0
        for back in 1...20 {
            let centre = last.day - (back * 1461 + 2) / 4
            guard let first = points.first, centre + settings.seasonReach >= first.day else { break }
            let found = usable(centre - settings.seasonReach...centre + settings.seasonReach)
            if found.count > settings.seasonReach { years += 1 }
            levels += found.count > settings.seasonReach ? found : []
        }
        let name = "same season of \(years) past year\(years == 1 ? "" : "s")"
        return reading(.season, name: name, levels, needed: settings.seasonReach, now: last.fast)
    }

    private func base(_ last: LinePoint) -> LineReading {
        let (from, to) = (Self.date(settings.base.lowerBound), Self.date(settings.base.upperBound))
        let isYear = from.hasSuffix("-01-01") && to.hasSuffix("-12-31") && from.prefix(4) == to.prefix(4)
        // A base that is not over yet would look ahead.
        let levels = settings.base.upperBound < last.day ? usable(settings.base) : []
        return reading(
            .base, name: isYear ? String(from.prefix(4)) : "\(from)…\(to)", levels, needed: settings.neededBaseDays,
            now: last.fast)
    }

    /// The fast levels of the days of a span on which there was enough volume.
    private func usable(_ span: ClosedRange<Int>) -> [Double] {
        guard let first = points.first?.day, let last = points.last?.day, span.upperBound >= first,
            span.lowerBound <= last
        else { return [] }
        let days = max(span.lowerBound, first)...min(span.upperBound, last)
        return points[days.lowerBound - first...days.upperBound - first]
            .filter { $0.stories >= Double(settings.neededStories) }.map(\.fast)
    }

    private func reading(
        _ ground: LineReading.Ground, name: String, _ levels: [Double], needed: Int, now: Double
    ) -> LineReading {
        guard levels.count >= needed, !levels.isEmpty else {
            let none = Measure<Double>.notEnoughVolume(seen: levels.count, needed: needed, unit: "days")
            return LineReading(ground: ground, name: name, level: none, difference: none, spread: 0)
        }
        let mean = levels.reduce(0, +) / Double(levels.count)
        let variance = levels.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(levels.count)
        return LineReading(
            ground: ground, name: name, level: .value(mean), difference: .value(now - mean),
            spread: variance.squareRoot())
    }

    private static func date(_ day: Int) -> String { DayNumber.start(of: day).civil().dateText }
}
