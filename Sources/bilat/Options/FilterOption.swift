import EventModel
import Querying
import ScreenModel

/// A filter given on the command line.
nonisolated struct FilterOption: Sendable {
    private let text: String
    private let dossier: Dossier
    private let offset: Int64
    private let views: [SavedView]
    private let ignoring: [IgnoreRule]

    /// A mistake ends the command with a caret under its place.
    init(text: String, dossier: Dossier, offset: Int64) throws {
        self.text = text
        self.dossier = dossier
        self.offset = offset
        views = try UserSettings.views(with: dossier)
        ignoring = try UserSettings.loaded().ignoring
        _ = try query(now: Clock.now())
    }

    /// The query as of `now`, which is what `since:24h` counts from.
    func query(now: Timestamp) throws -> Query {
        var context = QueryContext(dossier: dossier, now: now, zoneOffset: offset)
        context.views = views
        context.ignoring = ignoring
        do {
            return try Query(text, context: context)
        } catch {
            throw Failure(Self.words(for: error, in: text), status: .usage)
        }
    }

    /// The mistake with a caret under its place.
    private static func words(for mistake: QueryMistake, in text: String) -> String {
        let before = text.unicodeScalars.prefix(mistake.place.lowerBound)
        let column = DisplayWidth.columns(of: DisplayText.neutralised(String(String.UnicodeScalarView(before))))
        let indent = String(repeating: " ", count: column)
        return "\(mistake.description)\n  \(text)\n  \(indent)^"
    }

    /// The rows that match, in their order; all where the filter is empty.
    func matching(_ rows: [EventRow], now: Timestamp, marks: EventMarks = EventMarks()) -> [EventRow] {
        guard let query = try? query(now: now) else { return [] }
        return rows.filter { query.matches($0, marks: marks) }
    }
}
