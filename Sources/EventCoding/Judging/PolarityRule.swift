import EventModel

/// The effect of a report of the dyad on the closeness of the two.
struct PolarityRule {
    let main: ActReading?
    let root: EventRoot
    let isBoth: Bool
    let rhetoric: Rhetoric
    let isCommentary: Bool

    func polarity() -> Int {
        guard let main else { return wording(otherwise: 0) }
        if root == .statement { return statement(main) }
        if root != main.act.root, root == .support { return 1 }
        if root != main.act.root, root == .reject { return -1 }
        if main.act.polarity < 0 {
            if main.isNegated { return 0 }
            if isAgainstThird(main) { return 1 }
        }
        return main.act.polarity
    }

    /// Words count by their wording; a state of affairs (falling trade, a dispute) counts by itself.
    private func statement(_ main: ActReading) -> Int {
        guard main.act.root == .statement, !main.isNegated else { return wording(otherwise: 0) }
        if main.act.polarity != 0, !isCommentary { return main.act.polarity }
        return wording(otherwise: main.cue.concept == .cooperate ? 1 : main.act.polarity)
    }

    private func wording(otherwise polarity: Int) -> Int {
        switch rhetoric {
        case .deepening: 1
        case .cooling: -1
        case .unmarked: polarity
        }
    }

    /// A conflict act of both together, or one that defends what both share, is aimed at others.
    private func isAgainstThird(_ main: ActReading) -> Bool {
        if isBoth { return main.act.course != .mutual }
        guard let object = main.object else { return false }
        return object.isJoint || !object.hasParty
    }
}
