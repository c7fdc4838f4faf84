/// The natural logarithm of numbers from 1 up to some four digits, from a table: a word's weight is asked for a hundred
/// times an event, and no C library decides it.
enum Logarithm {
    private static let bits = 11
    private static let two = 0.693_147_180_559_945_3

    /// Of the middles of 2048 equal parts of 1…2, from the series of the inverse hyperbolic tangent.
    private static let mantissas: [Double] = (0..<(1 << bits)).map { part in
        let value = 1 + (Double(part) + 0.5) / Double(1 << bits)
        let ratio = (value - 1) / (value + 1)
        let square = ratio * ratio
        return 2 * ratio * (1 + square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7 + square / 9))))
    }

    static func of(_ value: Double) -> Double {
        let pattern = value.bitPattern
        let exponent = Int(pattern >> 52) - 1023
        return Double(exponent) * two + mantissas[Int(pattern >> (52 - UInt64(bits))) & (1 << bits - 1)]
    }
}
