public import EventModel

/// A line of a text with sections, such as a brief, with what it is: printed as it is, or drawn by its kind.
public struct PageLine: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case title, section, text, signal, near, warning, story, headline, source, footer
    }

    public var kind: Kind
    public var text: String
    /// The event that the line tells of.
    public var event: EventKey?
    /// What opens beneath the line: the lines that name this as `under`.
    public var fold: String?
    /// Where it stands only when that is opened; it is not printed.
    public var under: String?
    /// A filter that finds the events of which the line tells.
    public var filter: String?
    /// The entry of the chronology of which the line tells, by its id.
    public var entry: String?

    public init(_ kind: Kind, _ text: String, event: EventKey? = nil) {
        self.kind = kind
        self.text = text
        self.event = event
    }

    public static let blank = PageLine(.text, "")
}
