import CCurl
import EventModel

/// The quiet a server asks for in `Retry-After`, in either of its forms (RFC 9110 §10.2.3).
enum RetryAfter {
    /// Seconds from `now`; nil when the text is neither a number nor a date, 0 when the date has passed.
    static func seconds(_ text: String, now: Timestamp) -> Int64? {
        let digits = text.utf8.drop { $0 == 0x20 || $0 == 0x09 }
        if let first = digits.first, (0x30...0x39).contains(first) { return number(digits) }
        let date = curl_getdate(text, nil)
        return date < 0 ? nil : max(0, Timestamp(seconds: Int64(date)).seconds(since: now))
    }

    /// Saturates, since servers do send `99999999999999999999`; what follows the digits is dropped.
    private static func number(_ digits: some Sequence<UInt8>) -> Int64 {
        var value: Int64 = 0
        for byte in digits.prefix(while: { (0x30...0x39).contains($0) }) {
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(Int64(byte - 0x30))
            if overflow || carry { return .max }
            value = sum
        }
        return value
    }
}
