/// e to the power of x without a mathematics library, so that every machine gives the same bits.
enum Exponential {
    /// Exact to about 1e-6 of the value for x in −80…80; 0 below.
    static func value(_ x: Float) -> Float {
        if x < -80 { return 0 }
        let limited = min(x, 80)
        // x = k·ln 2 + r with |r| ≤ ln 2 / 2, then a Taylor polynomial for r.
        let k = (limited * 1.442_695).rounded()
        let r = limited - k * 0.693_147_18
        let polynomial = 1 + r * (1 + r * (0.5 + r * (0.166_666_67 + r * (0.041_666_67 + r * 0.008_333_333))))
        // Two to the power of k, which is −115…115, by its exponent bits.
        return polynomial * Float(bitPattern: UInt32(127 + Int32(k)) << 23)
    }
}
