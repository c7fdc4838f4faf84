import EventModel

/// One thing that an expression asks of an event.
enum QueryTest: Hashable, Sendable {
    /// The folded text holds these bytes.
    case text([UInt8])
    /// … with no letter or digit before or behind.
    case wholeWord([UInt8])
    case regex(RegexPattern)
    case dimension(RelationDimension)
    case root(EventRoot)
    case from(String)
    case to(String)
    case relevance(Relevance)
    case rhetoric(Rhetoric)
    case register(Register)
    case modality(Modality)
    /// A field that holds one name or several, of which one must be this.
    case name(QueryField, String)
    /// The source is one of these.
    case sources(Set<String>)
    /// The speaker's name, folded.
    case speaker([UInt8])
    case number(QueryField, NumberComparison)
    case notBefore(Timestamp)
    case before(Timestamp)
    case state(QueryState)
    /// Analysis has singled it out.
    case among(EventGroup)

    /// Whether it asks for the event's text.
    var seeksText: Bool {
        switch self {
        case .text, .wholeWord, .regex: true
        default: false
        }
    }

    /// Whether what a title matches its summary cannot undo.
    var isSureByTitle: Bool {
        if case .regex = self { false } else { true }
    }
}
