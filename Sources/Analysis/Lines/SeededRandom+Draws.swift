import SeededRandom

extension SeededRandom {
    /// How often one of many things is drawn: Poisson with mean 1 (by products of uniforms).
    mutating func drawsOfOne() -> Int {
        var product = unit()
        var count = 0
        while product > 0.367_879_441_171_442_3 {
            product *= unit()
            count += 1
        }
        return count
    }
}
