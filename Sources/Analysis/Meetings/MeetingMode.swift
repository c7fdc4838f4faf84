/// How two met.
public enum MeetingMode: String, CaseIterable, Sendable {
    case inPerson = "in person"
    case video, call
    /// The headline does not say how.
    case notSaid = "way not said"
}
