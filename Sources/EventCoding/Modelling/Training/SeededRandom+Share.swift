import SeededRandom

extension SeededRandom {
    /// 0..<1, of the 24 bits that a `Float` has.
    mutating func share() -> Float { Float(next() >> 40) / Float(1 << 24) }
}
