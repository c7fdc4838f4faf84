public import EventModel

/// One thing read of a payload, handed over as soon as it is read.
public enum ParsedRecord: Hashable, Sendable {
    case report(Report)
    /// A row of another coder.
    case event(CodedEvent)
    case point(SeriesPoint)
    case vote(Vote)
}
