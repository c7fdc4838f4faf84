/// How two met.
public enum MeetingMode: String, CaseIterable, Sendable {
    case inPerson = "in person"
    case video, call
}
