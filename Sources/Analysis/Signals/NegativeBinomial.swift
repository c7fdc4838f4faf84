/// Counts with mean `mean` and variance `variance` ≥ mean; Poisson where both are equal.
struct NegativeBinomial {
    let mean: Double
    let variance: Double

    /// The probability of `count` or more.
    func tail(from count: Int) -> Double {
        guard count > 0, mean > 0 else { return count > 0 ? 0 : 1 }
        // Below the mean the tail is near one, and the sum from zero is exact enough; above it both are short.
        var below = 0.0
        for number in 0..<count { below += Exponential.exp(logMass(number)) }
        if below < 0.999 { return max(0, 1 - below) }
        // 1 − below would be rounding noise: sum the tail itself.
        var sum = 0.0
        var number = count
        while number < count + 2000 {
            let mass = Exponential.exp(logMass(number))
            sum += mass
            if mass < sum * 1e-9 { break }
            number += 1
        }
        return sum
    }

    private func logMass(_ count: Int) -> Double {
        let count = Double(count)
        guard variance > mean * (1 + 1e-9) else {
            return count * Exponential.log(mean) - mean - Exponential.logGamma(count + 1)
        }
        let size = mean * mean / (variance - mean)
        return Exponential.logGamma(count + size) - Exponential.logGamma(size) - Exponential.logGamma(count + 1)
            + size * Exponential.log(mean / variance) + count * Exponential.log(1 - mean / variance)
    }
}
