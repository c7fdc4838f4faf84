import EventModel

/// The effect of a report of the dyad on the closeness of the two.
struct PolarityRule {
    let main: ActReading?
    let root: EventRoot
    let isBoth: Bool
    let rhetoric: Rhetoric
    let isCommentary: Bool

    func polarity() -> Int {
        if root == .statement {
            if let main, !isCommentary, main.act.root == .statement, main.act.polarity != 0 { return main.act.polarity }
            switch rhetoric {
            case .deepening: return 1
            case .cooling: return -1
            case .unmarked: return main.map { $0.act.root == .statement ? $0.act.polarity : 0 } ?? 0
            }
        }
        guard let main else { return 0 }
        if isBoth, main.act.polarity < 0 { return root == .reject && main.act.course == .mutual ? -1 : 1 }
        if main.isNegated, main.act.polarity < 0 { return 0 }
        return main.act.polarity
    }
}
