import EventModel

/// States and ballots as tables of votes write them.
enum VoteText {
    /// Entities whose ballots are kept besides the parties': the other permanent members of the Security Council.
    static let others = ["FRA", "GBR", "USA"]

    /// `Y`, `yes`, `in favour` …; nil for anything else, as an empty cell (no member then, or not recorded).
    static func ballot(_ text: String) -> Vote.Ballot? {
        switch text.trimmingWhiteSpace.lowercased() {
        case "y", "yes": .yes
        case "n", "no": .no
        case "a", "abstain", "abstention", "abstained": .abstain
        case "x", "absent", "non-voting", "not voting": .absent
        default: nil
        }
    }

    /// The state that a code or name means on a day: the Soviet Union's seat is Russia's since 1991-12-24, and China's
    /// was not held by Beijing before 1971-10-25, so that ballots of before are not its own.
    static func entity(_ name: String, on day: String) -> String? {
        let code = codes[name.trimmingWhiteSpace.uppercased()] ?? name.trimmingWhiteSpace.uppercased()
        return code == "CHN" && day < "1971-10-25" ? nil : code
    }

    private static let codes = [
        "SUN": "RUS", "USSR": "RUS", "RUSSIA": "RUS", "RUSSIAN FEDERATION": "RUS", "RU": "RUS", "SOVIET UNION": "RUS",
        "UNION OF SOVIET SOCIALIST REPUBLICS": "RUS", "CHINA": "CHN", "CN": "CHN",
        "PEOPLE’S REPUBLIC OF CHINA": "CHN", "US": "USA", "UNITED STATES": "USA", "UNITED STATES OF AMERICA": "USA",
        "UK": "GBR", "UNITED KINGDOM": "GBR", "FRANCE": "FRA",
    ]

    /// When a vote of the day was surely known: when the day was over.
    static func knownBy(_ day: String) -> Timestamp? {
        Timestamp(gdeltDigits: day.filter { $0 != "-" })?.advanced(by: 86_400)
    }

    /// `2022-09-30` of `9/30/2022`, month first as in American tables; ISO dates as they are.
    static func day(_ text: String, monthFirst: Bool) -> String? {
        let parts = text.split(separator: "/")
        guard monthFirst, parts.count == 3 else { return PeriodText.iso(text).flatMap { $0.count == 10 ? $0 : nil } }
        return PeriodText.iso("\(parts[1])/\(parts[0])/\(parts[2])")
    }
}
