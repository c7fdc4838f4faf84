import CCurl
import EventModel

/// How long an answer says that it stays fresh (RFC 9111 §4.2.1, for a private cache).
enum CacheFreshness {
    /// Seconds from `now`; nil where the answer says nothing, 0 where it is to be asked for anew each time.
    /// Of two contradicting words the shorter time counts; an `Expires` that cannot be read has passed.
    static func seconds(control: String?, expires: String?, date: String?, age: String?, now: Timestamp) -> Int64? {
        let directives = (control ?? "").split(separator: ",").map {
            $0.lowercased().filter { !$0.isWhitespace && $0 != "\"" }
        }
        if directives.contains(where: { $0 == "no-cache" || $0 == "no-store" }) { return 0 }
        let spent = age.flatMap { number($0[...]) } ?? 0
        let ages = directives.filter { $0.hasPrefix("max-age=") }.map { number($0.dropFirst(8)) ?? 0 }
        if let age = ages.min() { return max(0, age - spent) }
        guard let expires else { return nil }
        guard let end = moment(expires) else { return 0 }
        // By the server's own clock where it tells it: ours may be wrong.
        let began = date.flatMap(moment) ?? now
        return max(0, end.seconds(since: began) - spent)
    }

    private static func moment(_ text: String) -> Timestamp? {
        let date = curl_getdate(text, nil)
        return date < 0 ? nil : Timestamp(seconds: Int64(date))
    }

    /// Bounded far below overflow; nil for anything but digits.
    private static func number(_ text: some StringProtocol) -> Int64? {
        let digits = text.utf8.drop { $0 == 0x20 || $0 == 0x09 }
        guard let first = digits.first, (0x30...0x39).contains(first) else { return nil }
        return digits.prefix { (0x30...0x39).contains($0) }.reduce(0) { min($0 * 10 + Int64($1 - 0x30), 1 << 40) }
    }
}
