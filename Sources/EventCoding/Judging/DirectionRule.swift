import EventModel

/// Decides who acts toward whom.
struct DirectionRule {
    let reading: Reading
    let groups: [ActorGroup]
    let main: ActReading?
    /// The party that speaks, where the text says so.
    let speaker: Int?

    /// 0 or 1: the party that acts; nil when both do.
    func initiator() -> Int? {
        guard let main else { return speaker ?? firstSide() }
        if isOfTrade(main), reading.has(.turnover) { return nil }
        let isSaid = [.statement, .support, .accuse, .reject, .threaten, .request].contains(main.act.root)
        if let speaker, isSaid { return speaker }
        if let seller = GoodsReading(reading: reading, main: main).seller() { return seller }
        if let agent = agent() { return agent }
        switch main.act.course {
        case .mutual: return mutual(main)
        case .travel: return traveller(main)
        case .holder: return main.subject.map(\.side) ?? firstSide()
        case .backward: return forward(main).map { 1 - $0 }
        case .forward:
            if isJointPlan(main) { return nil }
            // Visas are waived by the state they lead to.
            if main.cue.concept == .visaFree, main.subject == nil, let object = main.object, object.isOblique {
                return object.side
            }
            if isDoneToPeople(main) { return main.subject?.side.map { 1 - $0 } }
            return forward(main)
        }
    }

    private func forward(_ main: ActReading) -> Int? {
        // `задержанные в Китае российские суда`: those act in whose country somebody is held.
        if [.detain, .search].contains(main.cue.concept), let object = main.object, object.isOblique,
            let side = object.side, object.start - main.cue.end <= 12, main.subject?.side != side
        {
            return side
        }
        if let subject = main.subject, subject.hasParty { return subject.side }
        if let seat = placeBefore(main.cue) { return seat }
        guard let object = main.object, let side = object.side else { return firstSide() }
        return 1 - side
    }

    /// `Россия может построить станцию вместе с Китаем`: a plan for something joint is of both, but a person's word is not.
    private func isJointPlan(_ main: ActReading) -> Bool {
        guard main.act.root == .agree, reading.has(.joint) || reading.has(.joinForces), main.object?.isOblique == true
        else { return false }
        return !reading.mentions.contains { $0.role.isOfficial }
    }

    /// `Российского туриста развернули на границе Китая`: people are not those who detain and search.
    private func isDoneToPeople(_ main: ActReading) -> Bool {
        guard [.detain, .search].contains(main.cue.concept), let subject = main.subject, subject.side != nil else {
            return false
        }
        return reading.mentions.contains { $0.start == subject.start && $0.role == .demonym }
            && groups.contains { $0.isOblique && $0.side != nil && $0.side != subject.side }
    }

    /// A mutual act is of both; a statement or a festival is of whoever is named before it.
    private func mutual(_ main: ActReading) -> Int? {
        if isOfTrade(main) { return supplier(main) }
        let isOwn = main.act.root == .statement || main.cue.concept == .culture
        if isOwn, groups.contains(where: \.isJoint) && main.subject == nil { return nil }
        if main.cue.concept == .culture, main.subject == nil {
            return groups.first { $0.hasParty && !$0.isOblique }?.side
        }
        if isOwn, let subject = main.subject { return subject.side }
        if isOwn, main.cue.concept != .culture { return firstSide() }
        return nil
    }

    private func isOfTrade(_ main: ActReading) -> Bool {
        [.fall, .grow, .record, .turnover].contains(main.cue.concept)
    }

    /// Exports go from who exports; imports from the other; turnover is of both.
    private func supplier(_ main: ActReading) -> Int? {
        if reading.has(.turnover) { return nil }
        let named = main.subject?.side ?? firstSide()
        if reading.has(.deliver) { return named }
        if reading.has(.buy) { return named.map { 1 - $0 } }
        return main.act.root == .statement ? named : nil
    }

    private func traveller(_ main: ActReading) -> Int? {
        if let subject = main.subject, subject.hasParty { return subject.side }
        guard let object = main.object, object.hasParty else { return firstSide() }
        if object.isOblique { return object.side.map { 1 - $0 } }
        return object.side
    }

    /// `В России запретили …`: where nobody else is named, those act in whose country it happens.
    private func placeBefore(_ cue: Cue) -> Int? {
        groups.last {
            $0.isOblique && $0.end <= cue.start && reading.sentence(at: $0.start) == cue.sentence
        }?.side
    }

    /// The party behind a passive's `by`.
    private func agent() -> Int? {
        for mention in reading.mentions where mention.isAgent {
            if case .party(let side) = mention.actor { return side }
        }
        return nil
    }

    /// Without an act: the party that is named first, unless both are named side by side.
    private func firstSide() -> Int? {
        groups.first { $0.hasParty }?.side
    }
}
