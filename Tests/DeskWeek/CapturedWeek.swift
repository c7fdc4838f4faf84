public import EventModel

/// The week of a state visit out of captured headlines, which lie beside the checkout and never in it, with items of our
/// own for what they lack: readouts, a patrol, a veto, an opinion, a walled and a dead source.
///
/// Of all weeks in the headlines it is the one with most reports of the two (Moscow, May 2025).
public struct CapturedWeek: Sendable {
    public static let start = Timestamp(rfc3339: "2025-05-05T06:00:00Z") ?? Timestamp(seconds: 0)
    public static let end = Timestamp(rfc3339: "2025-05-11T15:30:00Z") ?? Timestamp(seconds: 0)
    /// Captured headlines in the week, of the two or not.
    public let captured: Int
    private let recording: WeekRecording

    /// `english` and `chinese` are tables of a date, maybe a section, and a headline. What is older than the week enters
    /// by the year before it, and only where it names Russia at all.
    public init(english: String, chinese: String) {
        let told =
            Self.items(english, of: "current-events", at: 12 * 3600, names: ["Russia", "Putin", "Moscow"])
            + Self.items(chinese, of: "evening-news", at: 11 * 3600, names: ["俄", "普京"])
        captured = told.count { $0.at >= Self.start }
        recording = WeekRecording(
            sources: Self.sources, items: told + Self.own, start: Self.start, end: Self.end, memory: 3,
            program: "DeskWeek")
    }

    /// A user's dossier that knows the sources of the week, to be laid over the shipped one.
    public static var dossier: String {
        "title: Russia–China\nsources:\n"
            + sources.map { source in
                """
                  - name: \(source.name)
                    url: \(source.url)
                    side: \(source.side)
                    jurisdiction: \(source.jurisdiction)
                    kind: \(source.kind.rawValue)
                    audience: domestic
                    language: \(source.language)
                    interval: 6h
                    note: "\(source.note ?? "of the captured week")"

                """
            }.joined()
    }

    /// Writes polls up to a moment; polls of a folder that has some already are added behind them.
    public func record(into folder: String, from first: Timestamp = start, through last: Timestamp = end) throws {
        try recording.record(into: folder, from: first, through: last)
    }

    private static func items(_ table: String, of source: String, at second: Int64, names: [String]) -> [WeekItem] {
        table.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count > 1, let day = day(fields[0]), let title = fields.last else { return nil }
            let at = day.advanced(by: second)
            guard at <= end, at >= start.advanced(by: -430 * 86_400) else { return nil }
            guard at >= start || names.contains(where: title.contains) else { return nil }
            return WeekItem(at: at, source: source, title: String(title))
        }
    }

    /// Midnight of `2025-05-08` or `20250508`.
    private static func day(_ text: Substring) -> Timestamp? {
        let digits = text.filter { $0 != "-" }
        guard digits.count == 8 else { return nil }
        return Timestamp(rfc3339: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))T00:00:00Z")
    }
}
