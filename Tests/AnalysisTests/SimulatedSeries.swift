import Analysis
import SeededRandom

/// Story counts of an invented series: negative-binomial hours under a daily profile.
struct SimulatedSeries {
    /// Stories a day.
    var rate: Double
    /// Variance over mean of each hour, from 1.
    var dispersion: Double
    var random: SeededRandom
    /// Nights are quiet, mornings and afternoons busy.
    static let profile: [Double] = (0..<24).map { hour in
        let weights = [1, 1, 1, 1, 2, 3, 5, 7, 8, 8, 7, 6, 6, 7, 7, 6, 5, 4, 4, 3, 2, 2, 1, 1]
        return Double(weights[hour]) / 98
    }

    init(rate: Double, dispersion: Double, seed: UInt64) {
        self.rate = rate
        self.dispersion = dispersion
        random = SeededRandom(seed: seed)
    }

    /// Hours from midnight; those of `burst` come `factor` times as thick.
    mutating func hours(_ count: Int, burst: Range<Int> = 0..<0, factor: Double = 1) -> [Int32] {
        (0..<count).map { hour in
            let mean = rate * Self.profile[hour % 24] * (burst.contains(hour) ? factor : 1)
            return Int32(draw(mean))
        }
    }

    private mutating func draw(_ mean: Double) -> Int {
        guard mean > 0 else { return 0 }
        guard dispersion > 1 else { return poisson(mean) }
        return poisson(gamma(shape: mean / (dispersion - 1)) * (dispersion - 1))
    }

    private mutating func poisson(_ mean: Double) -> Int {
        // Sums of small parts: products of uniforms stay well above zero.
        var (rest, count) = (mean, 0)
        while rest > 0 {
            let part = min(rest, 8)
            let limit = Self.exp(-part)
            var product = random.unit()
            while product > limit {
                product *= random.unit()
                count += 1
            }
            rest -= part
        }
        return count
    }

    /// Marsaglia and Tsang 2000; shapes below 1 by the power trick.
    private mutating func gamma(shape: Double) -> Double {
        if shape < 1 {
            let power = max(1e-12, random.unit())
            return gamma(shape: shape + 1) * Self.exp(Self.log(power) / shape)
        }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal()
            let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
            guard v > 0 else { continue }
            if Self.log(max(1e-300, random.unit())) < x * x / 2 + d - d * v + d * Self.log(v) { return d * v }
        }
    }

    /// The sum of twelve uniforms is normal enough here.
    private mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + random.unit() } }

    private static func exp(_ value: Double) -> Double { MathOfTests.exponential(value) }
    private static func log(_ value: Double) -> Double { MathOfTests.logarithm(value) }
}
