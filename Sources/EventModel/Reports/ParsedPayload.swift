/// What parsing a payload comes to: a document, a table of some kind, or a value that says what it is instead.
public enum ParsedPayload: Hashable, Sendable {
    case document(FeedDocument)
    case codedTable(CodedTable)
    case series([SeriesPoint], problems: [Problem])
    case votes([Vote], problems: [Problem])
    case notAFeed(NotAFeed)
}
