/// The FNV-1a hash of a name in lower case: names are compared by it, so that none has to be copied.
///
/// A made-up collision could only pass one unknown name off as another.
enum NameHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    static func of(_ name: ByteView) -> UInt64 {
        var hash = seed
        for byte in name { add(byte, to: &hash) }
        return hash
    }

    static func of(_ name: String) -> UInt64 {
        var hash = seed
        for byte in name.utf8 { add(byte, to: &hash) }
        return hash
    }

    private static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x0000_0100_0000_01B3
    }
}
