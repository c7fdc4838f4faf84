public import EventModel

/// A report or a chronology entry that tells of a meeting.
public struct MeetingSighting: Hashable, Sendable {
    public enum Witness: Hashable, Sendable {
        case event(EventKey, source: String, isOfficial: Bool)
        /// Id of a verified entry.
        case chronology(String)
    }

    public var day: Int
    public var level: MeetingLevel
    public var mode: MeetingMode
    public var witness: Witness
}
