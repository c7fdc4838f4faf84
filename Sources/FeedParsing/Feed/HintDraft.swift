import EventModel

/// What a feed says of how often it wants to be asked, while its elements come in.
struct HintDraft {
    private var hints = PollHints()
    private var period: Int64?
    private var frequency: Int64 = 1

    mutating func take(_ text: String, as meaning: FeedElement.Meaning) {
        let word = text.trimmedWord
        switch meaning {
        case .timeToLive: hints.timeToLive = hints.timeToLive ?? Self.positive(word).map { $0 * 60 }
        case .skippedHour: if let hour = Int(word), (0...24).contains(hour) { insert(hour % 24, into: \.skipHours) }
        case .skippedDay: if let day = Self.days.firstIndex(of: word.lowercased()) { insert(day, into: \.skipDays) }
        case .updatePeriod: period = Self.periods[word.lowercased()]
        case .updateFrequency: frequency = Self.positive(word) ?? 1
        case .updateBase: hints.updateBase = FeedDate.timestamp(of: text, language: nil)
        default: break
        }
    }

    /// Nil where the feed says nothing of it.
    var value: PollHints? {
        var value = hints
        value.updateEvery = period.map { max(1, $0 / frequency) }
        if value.updateEvery == nil { value.updateBase = nil }
        return value.isEmpty ? nil : value
    }

    private mutating func insert(_ number: Int, into list: WritableKeyPath<PollHints, [Int]>) {
        hints[keyPath: list] = Set(hints[keyPath: list] + [number]).sorted()
    }

    /// Bounded, so that no arithmetic with it overflows.
    private static func positive(_ word: String) -> Int64? {
        Int64(word).flatMap { $0 > 0 ? min($0, 1 << 30) : nil }
    }

    private static let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    /// Seconds, by the RSS 1.0 Syndication module.
    private static let periods: [String: Int64] = [
        "hourly": 3600, "daily": 86_400, "weekly": 7 * 86_400, "monthly": 30 * 86_400, "yearly": 365 * 86_400,
    ]
}

extension String {
    fileprivate var trimmedWord: String {
        String(drop { $0.isWhitespace }.prefix { !$0.isWhitespace })
    }
}
