/// FNV-1a over scalars, ended by a mixing step: equal on every run and machine.
struct TextHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ value: UInt32) {
        state = (state ^ UInt64(value)) &* 0x0000_0100_0000_01B3
    }

    var value: UInt64 { Self.mixed(state) }
    var short: UInt32 { UInt32(truncatingIfNeeded: value >> 32) }

    static func of(_ scalars: ArraySlice<UInt32>) -> UInt32 {
        var hash = TextHash()
        for scalar in scalars { hash.add(scalar) }
        return hash.short
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = TextHash()
        for byte in bytes { hash.add(UInt32(byte)) }
        return hash.value
    }

    /// The finaliser of MurmurHash3.
    static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
        value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return value ^ value >> 33
    }
}
