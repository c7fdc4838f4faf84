/// What kind of document a report is.
public enum DocumentKind: String, CaseIterable, Codable, Sendable {
    case news, readout, transcript
    case jointStatement = "joint-statement"
    case briefing, commentary, data

    /// For people: `joint statement`.
    public var words: String { self == .jointStatement ? "joint statement" : rawValue }
}
