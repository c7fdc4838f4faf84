import EventModel
import FoundationEssentials

extension MapReading {
    /// An ISO 8601 date: a day, a month or a year.
    func date(_ key: String) -> String? {
        value(key).flatMap { occurredOn($0, key)?.date }
    }

    /// An ISO 8601 date with its precision, which has to be there.
    func occurredOn(_ key: String) -> OccurredOn {
        required(key).flatMap { occurredOn($0, key) } ?? OccurredOn(date: "", precision: .year)
    }

    func occurredOn(_ value: PlacedNode, _ key: String) -> OccurredOn? {
        let text = text(of: value, key)
        if let date = DossierDate(text) { return OccurredOn(date: text, precision: date.precision) }
        if value.scalar != nil {
            mistakes.add("“\(key)” is a date such as 2024-05-16, 2024-05 or 2024, not “\(text)”", at: value.place)
        }
        return nil
    }

    /// Seconds, written `90s`, `15m`, `2h` or `1d`.
    func duration(_ key: String, default fallback: Int) -> Int {
        guard let value = value(key) else { return fallback }
        let text = text(of: value, key)
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        if let unit = text.last.flatMap({ units[$0] }), let count = Int(text.dropLast()), (1...100_000).contains(count)
        {
            return count * unit
        }
        if value.scalar != nil {
            mistakes.add("“\(key)” is a time span such as 15m, 2h or 1d, not “\(text)”", at: value.place)
        }
        return fallback
    }

    /// Seconds east of UTC, written `+03:00`.
    func zoneOffset(_ key: String) -> Int {
        guard let value = required(key) else { return 0 }
        let text = text(of: value, key)
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        if text.hasPrefix("+") || text.hasPrefix("-"), parts.count == 2, let hours = Int(parts[0]),
            let minutes = Int(parts[1]), (0...14).contains(hours), (0...59).contains(minutes)
        {
            return (text.hasPrefix("-") ? -1 : 1) * (hours * 3600 + minutes * 60)
        }
        if value.scalar != nil {
            mistakes.add("“\(key)” is an offset from UTC such as +03:00, not “\(text)”", at: value.place)
        }
        return 0
    }

    /// An absolute address of a page or feed.
    func url(_ key: String, schemes: [String] = ["http", "https"]) -> String {
        guard let value = required(key) else { return "" }
        let text = text(of: value, key)
        if value.scalar != nil, !Self.isAddress(text, schemes: schemes) {
            let wanted = schemes.joined(separator: ", ")
            mistakes.add("“\(text)” is no address (\(wanted))", at: value.place)
        }
        return text
    }

    private static func isAddress(_ text: String, schemes: [String]) -> Bool {
        guard text.utf8.allSatisfy({ $0 > 32 && $0 < 127 }), let url = URL(string: text),
            let scheme = url.scheme?.lowercased(), schemes.contains(scheme)
        else { return false }
        return scheme == "file" ? !url.path.isEmpty : url.host?.isEmpty == false
    }
}
