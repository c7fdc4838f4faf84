public import EventModel

/// What a line of a view opens.
public enum ViewTarget: Hashable, Sendable {
    case event(EventKey)
    /// An entry of the dossier's chronology, by its place there.
    case fact(Int)
    /// More lines, in place: the votes of a year, the reports of a meeting.
    case fold(String)
    /// A filter over the list of everything.
    case filter(String)
    /// Sources of a chart, heard or dropped together.
    case sources([String])
}
