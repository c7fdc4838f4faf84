/// e to a power, without a C library: halved until small, summed, squared back.
enum Exponential {
    static func of(_ power: Double) -> Double {
        let bounded = max(-700, min(700, power))
        let part = bounded / 1024
        var (sum, term) = (1.0, 1.0)
        for place in 1...8 {
            term *= part / Double(place)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }
}
