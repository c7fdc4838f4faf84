import ArgumentParser
import EventModel

/// A moment on the command line: RFC 3339, a date, an age such as `24h`, `30 min ago`, or `yesterday`.
nonisolated struct TimeOption: ExpressibleByArgument {
    private enum Value {
        case moment(Timestamp)
        /// Seconds before now.
        case age(Int64)
        /// Whole days before today.
        case day(Int64)
    }

    private let value: Value

    init?(argument: String) {
        let text = argument.lowercased()
        if text == "now" {
            value = .age(0)
        } else if text == "today" || text == "yesterday" {
            value = .day(text == "today" ? 0 : 1)
        } else if let moment = Timestamp(rfc3339: argument) {
            value = .moment(moment)
        } else if let age = Self.age(text.hasSuffix(" ago") ? String(text.dropLast(4)) : text) {
            value = .age(age)
        } else {
            return nil
        }
    }

    /// The moment meant at `now`; a day begins at midnight of the zone `offset` seconds east of UTC.
    func moment(now: Timestamp, offset: Int64) -> Timestamp {
        switch value {
        case .moment(let moment): return moment
        case .age(let seconds): return now.advanced(by: -seconds)
        case .day(let days):
            let local = now.advanced(by: offset)
            let time = local.civil()
            let midnight = local.advanced(by: -Int64(time.hour * 3600 + time.minute * 60 + time.second))
            return midnight.advanced(by: -offset - days * 86_400)
        }
    }

    private static let units: [(names: [String], seconds: Int64)] = [
        (["s", "sec", "second", "seconds"], 1), (["m", "min", "minute", "minutes"], 60),
        (["h", "hour", "hours"], 3600), (["d", "day", "days"], 86_400), (["w", "week", "weeks"], 7 * 86_400),
        (["y", "year", "years"], 365 * 86_400),
    ]

    private static func age(_ text: String) -> Int64? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }
        guard let number = Int64(digits), number < 1_000_000,
            let seconds = units.first(where: { $0.names.contains(String(unit)) })?.seconds
        else { return nil }
        return number * seconds
    }
}
