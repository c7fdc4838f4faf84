import Glibc

/// The few functions of the C library that analysis needs, by names that Swift code reads well.
enum Exponential {
    static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
    static func exp(_ value: Double) -> Double { Glibc.exp(value) }
    static func log(_ value: Double) -> Double { Glibc.log(value) }
    static func log2(_ value: Double) -> Double { Glibc.log2(value) }
    static func logGamma(_ value: Double) -> Double {
        var sign: Int32 = 0
        return lgamma_r(value, &sign)
    }
}
