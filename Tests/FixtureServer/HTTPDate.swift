public import EventModel

/// Times as HTTP writes them: `Tue, 24 Nov 2026 10:29:35 GMT` (RFC 9110 §5.6.7).
public enum HTTPDate {
    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    public static func text(_ time: Timestamp) -> String {
        let civil = time.civil()
        let day = twoDigits(civil.day)
        let clock = "\(twoDigits(civil.hour)):\(twoDigits(civil.minute)):\(twoDigits(civil.second))"
        return "\(days[civil.weekday]), \(day) \(months[civil.month - 1]) \(civil.year) \(clock) GMT"
    }

    /// Nil for anything but the form that `text` writes.
    static func timestamp(_ text: String) -> Timestamp? {
        let words = text.split(separator: " ")
        guard words.count == 6, let month = months.firstIndex(of: String(words[2])), words[1].count == 2,
            words[5] == "GMT"
        else { return nil }
        return Timestamp(rfc3339: "\(words[3])-\(twoDigits(month + 1))-\(words[1])T\(words[4])Z")
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
