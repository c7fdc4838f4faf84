/// One labelled item; where several labels stand, each counts as right.
public struct GoldItem: Hashable, Sendable {
    public var id: String
    /// As written, which may be no date at all.
    public var date: String
    public var text: String
    public var dyad: [String]
    public var direction: [String]
    public var dims: [String]
    public var root: [String]
    public var quad: [String]
    public var polarity: [String]
    public var rhetoric: [String]
    /// Empty where the table has no such column.
    public var register: [String]

    /// One of five parts by a hash (FNV-1a) of the id, the same on every machine.
    public var fold: Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(hash >> 32) % 5
    }
}
