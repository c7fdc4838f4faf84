/// The score interval of Wilson (1927) at 95 %.
struct WilsonInterval {
    let lower: Double
    let upper: Double

    /// `count` is above 0.
    init(hits: Int, count: Int) {
        let z = 1.959964
        let n = Double(count)
        let share = Double(hits) / n
        let centre = share + z * z / (2 * n)
        let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        lower = max(0, (centre - spread) / scale)
        upper = min(1, (centre + spread) / scale)
    }
}
