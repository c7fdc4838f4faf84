public import EventModel

/// A line of a brief, with what it is.
public struct BriefLine: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case title, section, text, signal, near, warning, story, headline, source, footer
    }

    public var kind: Kind
    public var text: String
    /// The event that it tells of.
    public var event: EventKey?

    init(_ kind: Kind, _ text: String, event: EventKey? = nil) {
        self.kind = kind
        self.text = text
        self.event = event
    }

    static let blank = BriefLine(.text, "")
}
