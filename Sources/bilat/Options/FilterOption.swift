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
    /// Whether what it means depends on the bursts of the moment.
    private(set) var asksForBursts = false

    /// Whether it leaves everything in.
    var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

    /// A mistake ends the command with a caret under its place.
    init(text: String, dossier: Dossier, offset: Int64) throws {
        self.text = text
        self.dossier = dossier
        self.offset = offset
        views = try UserSettings.views(with: dossier)
        ignoring = try UserSettings.loaded().ignoring
        let now = Clock.now()
        asksForBursts = try query(now: now) != query(now: now, bursts: [EventKey(.min)])
    }

    /// The query as of `now`, which is what `since:24h` counts from; `bursts` are what `is:burst` means then.
    func query(now: Timestamp, bursts: Set<EventKey> = []) throws -> Query {
        var context = QueryContext(dossier: dossier, now: now, zoneOffset: offset)
        context.bursts = EventGroup(keys: bursts)
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
    func matching(
        _ rows: [EventRow], now: Timestamp, marks: EventMarks = EventMarks(), bursts: Set<EventKey> = []
    ) -> [EventRow] {
        guard let query = try? query(now: now, bursts: bursts) else { return [] }
        return rows.filter { query.matches($0, marks: marks) }
    }
}
