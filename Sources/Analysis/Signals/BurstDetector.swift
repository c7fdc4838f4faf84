/// Tells a burst of stories from chance: the negative-binomial tail of a window's count against a level with a daily
/// profile, both taken from what lies before the window.
public struct BurstDetector: Sendable {
    private let settings: BurstSettings

    public init(settings: BurstSettings = .standard) {
        self.settings = settings
    }

    /// The verdict on the window that ends with hour `hour` (hours since 1970); `profiled` gives the daily profile
    /// (the series itself, or the whole to which it belongs).
    public func verdict(_ series: HourCounts, profiled: HourCounts? = nil, at hour: Int) -> BurstVerdict {
        // By what was usual a week ago, so that a burst does not choose its own window.
        let observed = (hour + 1 - series.firstHour) / 24
        let usual = level(series, before: observed >= 28 ? hour + 1 - 168 : hour + 1)
        guard let window = BurstWindow.window(rate: usual.rate) else { return lowVolume(usual) }
        return verdict(series, profiled: profiled ?? series, window: window, at: hour)
    }

    private func verdict(
        _ series: HourCounts, profiled: HourCounts, window: BurstWindow, at hour: Int
    ) -> BurstVerdict {
        let start = hour - window.hours + 1
        let observed = (start - series.firstHour) / 24
        guard observed >= window.neededDays else {
            return .notEnoughVolume("observed for \(max(0, observed)) of \(window.neededDays) days")
        }
        let level = level(series, before: start)
        let expected = expected(level, window, profiled: profiled, start: start)
        guard expected > 0 else { return lowVolume(level) }
        let stories = series.sum(last: hour, hours: window.hours)
        let unsure = level.dispersion / max(0.05, level.rate * level.days)
        let dispersion = max(level.dispersion, blockDispersion(series, window, level, before: start))
        let law = NegativeBinomial(mean: expected, variance: expected * dispersion + expected * expected * unsure)
        let count = BurstCount(
            window: window, stories: stories, expected: expected, tail: law.tail(from: stories), hours: start...hour)
        let isBurst =
            count.tail <= settings.tail && stories >= settings.neededStories
            && Double(stories) >= settings.neededRatio * expected
        return isBurst ? .burst(count) : .usual(count)
    }

    private func level(_ series: HourCounts, before hour: Int) -> BurstLevel {
        BurstLevel(days: series.days(before: hour), settings: settings)
    }

    private func lowVolume(_ level: BurstLevel) -> BurstVerdict {
        let rate = (level.rate * 100).rounded() / 100
        return .notEnoughVolume("\(rate) stories a day, \(BurstWindow.fourWeeks.neededRate) needed")
    }

    private func expected(
        _ level: BurstLevel, _ window: BurstWindow, profiled: HourCounts, start: Int
    ) -> Double {
        guard window == .sixHours else { return level.rate * Double(window.hours) / 24 }
        let profile = profiled.profile(before: start)
        return (0..<window.hours).reduce(0) { $0 + level.rate * profile[(start + $1) % 24] }
    }

    /// How much sums over whole windows scatter: news comes in trains, so that weeks scatter more than days would say.
    private func blockDispersion(
        _ series: HourCounts, _ window: BurstWindow, _ level: BurstLevel, before start: Int
    ) -> Double {
        let blocks = (start - series.firstHour) / window.hours
        guard window.hours > 24, blocks >= 4 else { return 1 }
        let sums = (1...blocks).map { series.sum(last: start - 1 - ($0 - 1) * window.hours, hours: window.hours) }
        let mean = Double(sums.reduce(0, +)) / Double(blocks)
        guard mean > 0 else { return 1 }
        // Pearson's ratio with each block capped as days are, drawn toward the prior.
        let cap = mean + 4 * (3 * mean).squareRoot()
        let scatter = sums.reduce(0.0) { sum, value in
            let capped = min(Double(value), cap)
            return sum + (capped - mean) * (capped - mean) / mean
        }
        return (scatter + settings.priorDispersion * settings.priorStrength) / (Double(blocks) + settings.priorStrength)
    }
}
