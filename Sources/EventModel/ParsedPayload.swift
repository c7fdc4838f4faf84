/// What parsing a payload comes to: a document, or a value that says what it is instead.
public enum ParsedPayload: Hashable, Sendable {
    case document(FeedDocument)
    case notAFeed(NotAFeed)
}
