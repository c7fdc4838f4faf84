public import EventModel

/// Tells an edited report from a repeated one: FNV-1a (Fowler, Noll, Vo; 64 bits) over title, line feed and summary.
///
/// `updatedAt`, `fetchedAt` and the address do not enter: moving them is no revision.
public struct ReportFingerprint: Hashable, Sendable {
    public var number: UInt64

    public init(number: UInt64) {
        self.number = number
    }

    /// Of one text, such as a document's.
    init(ofText text: String) {
        number = Self.start
        mix(text)
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    public init(of report: Report) {
        number = Self.start
        mix(report.title)
        mix("\n")
        mix(report.summary)
    }

    private mutating func mix(_ text: String) {
        for byte in text.utf8 { number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
}
