import EventModel

/// Decides who acts toward whom.
struct DirectionRule {
    let reading: Reading
    let groups: [ActorGroup]
    let main: ActReading?
    let isCommentary: Bool

    /// 0 or 1: the party that acts; nil when both do.
    func initiator() -> Int? {
        if let speaker = speakerBeforeColon() { return speaker }
        guard let main else { return firstSide() }
        if main.act.course == .mutual { return mutual(main) }
        if let agent = agent() { return agent }
        if main.act.course == .backward, let subject = main.subject, !subject.isJoint {
            return subject.side.map { $0 }
        }
        if main.act.course == .travel { return traveller(main) }
        if let subject = main.subject, subject.hasParty { return subject.side }
        if let object = main.object, object.hasParty, !object.isOblique { return object.side }
        if let object = main.object, let side = object.side { return 1 - side }
        return firstSide()
    }

    /// A mutual act is of both, also when only one is named before it; a statement about one alone is not.
    private func mutual(_ main: ActReading) -> Int? {
        if main.act.root == .statement || main.act.root == .cooperate || main.act.root == .agree {
            if let subject = main.subject, let side = subject.side, main.object?.isOblique == true {
                return [.agree, .sign, .drill, .patrol, .failToAgree].contains(main.cue.concept) ? nil : side
            }
        }
        return nil
    }

    private func traveller(_ main: ActReading) -> Int? {
        if let subject = main.subject, let side = subject.side { return side }
        if let object = main.object {
            if object.isOblique, let side = object.side { return 1 - side }
            if let side = object.side { return side }
        }
        if let first = reading.mentions.first(where: { !$0.isOblique }), case .party(let side) = first.actor {
            return side
        }
        return firstSide()
    }

    /// The party behind a passive's `by`.
    private func agent() -> Int? {
        for mention in reading.mentions where mention.isAgent {
            if case .party(let side) = mention.actor { return side }
        }
        return nil
    }

    /// `Путин: …`: whoever stands before a colon speaks.
    private func speakerBeforeColon() -> Int? {
        for mention in reading.mentions where mention.start < 50 {
            guard case .party(let side) = mention.actor, mention.end < reading.bytes.count,
                reading.bytes[mention.end] == 0x3A
            else { continue }
            return side
        }
        return nil
    }

    /// Without an act: the party that is named first, unless both are named side by side.
    private func firstSide() -> Int? {
        for group in groups where group.hasParty {
            return group.side
        }
        return nil
    }
}
