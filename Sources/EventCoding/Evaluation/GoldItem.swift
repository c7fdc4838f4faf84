public import EventModel

/// One labelled item; where several labels stand, each counts as right.
public struct GoldItem: Hashable, Sendable {
    public var id: String
    /// As written, which may be no date at all.
    public var date: String
    public var text: String
    public var dyad: [String]
    public var direction: [String]
    public var dims: [String]
    public var root: [String]
    public var quad: [String]
    public var polarity: [String]
    public var rhetoric: [String]
    /// Empty where the table has no such column.
    public var register: [String]

    /// One of five parts by a hash of the id.
    public var fold: Int { Fold.number(of: id) }
}

extension GoldItem {
    /// The item as a report; its date stands in for the time of the poll.
    public var report: Report {
        let published = Timestamp(rfc3339: date) ?? Timestamp(rfc3339: date + "T00:00:00Z")
        return Report(
            id: id, source: "gold", title: text, publishedAt: published, fetchedAt: published ?? Timestamp(seconds: 0),
            language: language)
    }

    /// `en`, `ru` or `zh`, by the writing system.
    public var language: String {
        switch Script(of: Array(text.lowercased().utf8)) {
        case .latin: "en"
        case .cyrillic: "ru"
        case .chinese: "zh"
        }
    }
}
