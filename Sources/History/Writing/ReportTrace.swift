/// By what a report is known again that comes with another id: a number of its source and of something it keeps.
public struct ReportTrace: Hashable, Sendable {
    /// What stays the same.
    public enum Kind: UInt8, Sendable {
        case address = 1
        case title = 2
    }

    /// FNV-1a (Fowler, Noll, Vo; 64 bits) over kind, source and what stays.
    let number: Int64

    public init(_ kind: Kind, _ bytes: some Sequence<UInt8>, source: String) {
        var number: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ byte: UInt8) { number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        mix(kind.rawValue)
        source.utf8.forEach(mix)
        mix(0)
        bytes.forEach(mix)
        self.number = Int64(bitPattern: number)
    }
}
