/// A running 32-bit hash of a feature's name (FNV-1a, Fowler, Noll and Vo), the same on every machine.
struct FeatureHash: Hashable, Sendable {
    private(set) var value: UInt32 = 0x811C_9DC5

    /// Begins a name with the one letter that says of which kind the feature is.
    init(_ kind: Unicode.Scalar) {
        add(UInt8(truncatingIfNeeded: kind.value))
    }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt32(byte)) &* 0x0100_0193
    }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes { add(byte) }
    }

    @inline(__always)
    mutating func add(_ text: String) {
        var hash = self
        var text = text
        text.withUTF8 { for byte in $0 { hash.add(byte) } }
        self = hash
    }
}
