/// Parts labelled items into five, the same on every machine.
enum Fold {
    static let count = 5

    /// 0…4, by a hash (FNV-1a, 64 bits) of an item's id.
    static func number(of id: String) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(hash >> 32) % count
    }
}
