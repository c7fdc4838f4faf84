import EventModel

/// Dates written as one long number.
enum PackedDate {
    /// `20260105100000`, `202601051000`, `2026010510`, or the seconds or milliseconds since 1970; nil for other text.
    static func timestamp(of text: String) -> Timestamp? {
        let digits = text.utf8.count
        guard digits >= 10, digits <= 14, text.utf8.allSatisfy(\.isDigit), let value = Int64(text) else { return nil }
        switch digits {
        case 14: return calendar(value)
        case 13: return epoch(value / 1000)
        case 12: return calendar(value * 100)
        case 10: return text.hasPrefix("20") ? calendar(value * 10_000) : epoch(value)
        default: return nil
        }
    }

    private static func calendar(_ value: Int64) -> Timestamp? {
        let field = { (divisor: Int64, modulus: Int64) in Int(value / divisor % modulus) }
        return FeedDate.timestamp(
            year: field(10_000_000_000, 10_000), month: field(100_000_000, 100), day: field(1_000_000, 100),
            hour: field(10_000, 100), minute: field(100, 100), second: field(1, 100))
    }

    /// From 2000 on: smaller numbers are more likely something else.
    private static func epoch(_ seconds: Int64) -> Timestamp? {
        seconds >= 946_684_800 ? Timestamp(seconds: seconds) : nil
    }
}
