/// The lines as a ledger sums them: friction by who says it.
public enum LineTrack: Int, CaseIterable, Sendable {
    case talk, deeds, front, officialFriction, thirdFriction

    /// The tracks of a line.
    static func tracks(of line: RelationLine) -> [LineTrack] {
        switch line {
        case .talk: [.talk]
        case .deeds: [.deeds]
        case .front: [.front]
        case .friction: [.officialFriction, .thirdFriction]
        }
    }
}
