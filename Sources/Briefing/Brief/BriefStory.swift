public import EventModel

/// One story of a brief.
public struct BriefStory: Hashable, Sendable {
    /// Its reports that became known in the span, earliest first.
    public var events: [EventKey]
    /// The report that stands for it: official words first, then the surest.
    public var lead: EventRow
    /// Independent origins.
    public var origins: Int
    /// Capitals whose sources have it, in the dossier's order, and the number of third-party origins: `M·3`.
    public var corroboration: String
    /// By which stories are ordered.
    public var weight: Double
    /// Whether it is greetings, protocol and the like throughout.
    public var isRoutine: Bool
    /// Why it was collected, where it was; may be empty.
    public var note = ""
    /// Number of the story's citation, from 1.
    public var citation: Int
}
