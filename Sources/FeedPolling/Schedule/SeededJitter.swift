/// Reproducible chance: the same seed, name and number give the same share, in whatever order they are asked.
struct SeededJitter: Hashable, Sendable {
    let seed: UInt64

    /// 0 ..< 1. FNV-1a over the name, then the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    func share(of name: String, number: Int64) -> Double {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var mixed = hash &+ seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(bitPattern: number) &* 0xd134_2543_de82_ef95
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        mixed ^= mixed >> 31
        return Double(mixed >> 11) / Double(1 << 53)
    }
}
