/// What a series usually does: stories a day, how sure that is, and how much it scatters.
struct BurstLevel {
    /// Stories a day.
    let rate: Double
    /// Days that the level is worth.
    let days: Double
    /// Variance over mean, at least 1.
    let dispersion: Double

    /// An exponentially weighted mean of day counts in which a day far above the level counts only as far as chance
    /// would go, so that a past burst neither hides the next one nor lifts the level for weeks.
    init(days counts: [Int], settings: BurstSettings) {
        let learning = min(14, counts.count)
        let start = counts.prefix(learning).sorted()
        var level = start.isEmpty ? 0 : max(0.05, Double(start.reduce(0, +)) / Double(start.count))
        let share = 1 - LineSettings.keeping(halfLife: settings.halfLife)
        var scatter = 0.0
        var seen = 0.0
        for count in counts {
            let cap = level + 4 * (3 * level).squareRoot() + 2
            let value = min(Double(count), cap)
            scatter += (value - level) * (value - level) / max(0.05, level)
            seen += 1
            level += share * (value - level)
        }
        rate = level
        days = min(Double(counts.count), 2 / share)
        let prior = settings.priorDispersion * settings.priorStrength
        dispersion = max(1, (scatter + prior) / (seen + settings.priorStrength))
    }
}
