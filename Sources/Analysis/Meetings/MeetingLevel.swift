import EventModel

/// How high a meeting is: by the lower of the two who meet.
public enum MeetingLevel: String, CaseIterable, Sendable {
    case leaders, premiers
    case foreignMinisters = "foreign ministers"
    case defenceMinisters = "defence ministers"
    case ministers

    /// By the office held.
    init?(_ office: Office) {
        if office.rank <= 2 {
            self = .leaders
        } else if office.rank == 3 {
            if office.title == "Prime Minister" || office.title == "Premier" {
                self = .premiers
            } else if office.title.contains("Foreign") {
                self = .foreignMinisters
            } else if office.title.contains("Defen") {
                self = .defenceMinisters
            } else {
                self = .ministers
            }
        } else {
            return nil
        }
    }

    /// The level of a meeting of these two.
    static func meeting(_ left: MeetingLevel, _ right: MeetingLevel) -> MeetingLevel {
        if left == right { return left }
        // Two different ministries, or a leader who receives a minister.
        if left == .leaders { return right == .premiers ? .premiers : right }
        if right == .leaders { return left == .premiers ? .premiers : left }
        return .ministers
    }
}
