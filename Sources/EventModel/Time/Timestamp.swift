/// A moment: whole seconds since 1970-01-01T00:00:00Z. Written as RFC 3339 in UTC.
public struct Timestamp: Hashable, Comparable, Sendable {
    public var seconds: Int64

    public init(seconds: Int64) {
        self.seconds = seconds
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.seconds < right.seconds
    }

    /// This moment moved by `seconds`; saturates instead of overflowing.
    public func advanced(by seconds: Int64) -> Timestamp {
        let (sum, overflow) = self.seconds.addingReportingOverflow(seconds)
        return Timestamp(seconds: overflow ? (seconds < 0 ? .min : .max) : sum)
    }

    /// Seconds from `earlier` to this moment; negative when `earlier` is later.
    public func seconds(since earlier: Timestamp) -> Int64 {
        seconds.subtractingReportingOverflow(earlier.seconds).partialValue
    }

    /// The calendar date and time of day in UTC moved by `offset` seconds.
    public func civil(offset: Int64 = 0) -> CivilTime {
        CivilTime(timestamp: advanced(by: offset))
    }

    /// `2026-11-24T10:29:35Z`.
    public var rfc3339: String {
        let time = civil()
        return "\(time.dateText)T\(time.clockText):\(CivilTime.twoDigits(time.second))Z"
    }
}

extension Timestamp: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Timestamp(rfc3339: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text)” is not an RFC 3339 time such as 2026-11-24T10:29:35Z")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rfc3339)
    }
}
