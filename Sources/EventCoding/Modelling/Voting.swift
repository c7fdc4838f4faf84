import EventModel

/// Lets the model vote on what the rules judged, and settles each field by both: the rules' verdicts are themselves
/// among what the model weighs.
struct Voting {
    let model: LinearModel
    let slots: SlotOrder
    /// Whether an explanation is asked for, which tells each vote.
    var keepsVotes = false

    func settle(_ judgement: inout Judgement, by features: FeatureList) {
        let ballot = Ballot(Head.ofReports, scores: model.scores(of: features))
        let relevance = ballot[.relevance]
        let root = ballot[.root]
        let direction = ballot[.direction]
        settleRelevance(&judgement, relevance)
        judgement.certainty = relevance.share(of: judgement.relevance.rawValue)
        guard judgement.relevance != .none else { return }
        settleAct(&judgement, root: root, quad: ballot[.quad])
        judgement.certainty? *= root.share(of: judgement.root.rawValue)
        settleRegister(&judgement, ballot[.register])
        settleRhetoric(&judgement, ballot[.rhetoric])
        settleDimensions(&judgement, Self.dimensions.map { ballot[$0.head] })
        guard judgement.relevance == .dyad else { return }
        settleDirection(&judgement, direction)
        judgement.certainty? *= direction.share(of: direction.label)
        settleSign(&judgement, ballot[.sign])
    }

    private static let dimensions: [(head: Head, dimension: RelationDimension)] = [
        (.economic, .economic), (.military, .military), (.diplomatic, .diplomatic), (.tech, .tech),
    ]

    private func settleRelevance(_ judgement: inout Judgement, _ votes: ClassVotes) {
        let rules = judgement.relevance
        judgement.relevance = Self.relevance(votes, by: judgement.relevanceRule) ?? rules
        note(votes, "relevance", rules.rawValue, judgement.relevance.rawValue, in: &judgement)
        guard judgement.relevance != rules else { return }
        judgement.reason =
            "The wording as a whole reads as \(Self.words(for: judgement.relevance)), against the rules, which say: "
            + judgement.reason
    }

    /// The likeliest answer that the names in the text allow: wording alone makes nothing a matter between two states of
    /// which one or both are not named.
    private static func relevance(_ votes: ClassVotes, by rule: String) -> Relevance? {
        if rule == RelevanceRule.neitherNamed { return Relevance.none }
        guard RelevanceRule.namingOne.contains(rule), votes.label == Relevance.dyad.rawValue else {
            return Relevance(rawValue: votes.label)
        }
        return Relevance(rawValue: votes.head.classes[votes.runnerUp])
    }

    private static func words(for relevance: Relevance) -> String {
        switch relevance {
        case .dyad: "something between the two"
        case .context: "context of the relation"
        case .none: "nothing of the relation"
        }
    }

    /// Root and quad together, so that they agree: the pair that is likeliest by both heads.
    private func settleAct(_ judgement: inout Judgement, root: ClassVotes, quad: ClassVotes) {
        let rules = (root: judgement.root, quad: judgement.quad)
        var best = (root: rules.root, quad: rules.quad, score: Float(-1))
        // Roots and quads are the heads' classes in the same order.
        for (place, candidate) in EventRoot.allCases.enumerated() {
            for other in RootQuads.quads(at: place) {
                let score = root[place] * quad[other.rawValue].squareRoot()
                if score > best.score { best = (candidate, other, score) }
            }
        }
        judgement.root = best.root
        judgement.quad = best.quad
        note(root, "root", rules.root.rawValue, best.root.rawValue, in: &judgement)
        note(quad, "quad", String(rules.quad.rawValue), String(best.quad.rawValue), in: &judgement)
        if rules != (best.root, best.quad) { judgement.code = RootQuads.code(of: best.root, best.quad) }
    }

    private func settleRegister(_ judgement: inout Judgement, _ votes: ClassVotes) {
        let rules = judgement.register
        judgement.register = Register(rawValue: votes.label) ?? rules
        note(votes, "register", rules.rawValue, judgement.register.rawValue, in: &judgement)
    }

    private func settleRhetoric(_ judgement: inout Judgement, _ votes: ClassVotes) {
        let rules = judgement.rhetoric
        judgement.rhetoric = Rhetoric(rawValue: votes.label) ?? rules
        note(votes, "rhetoric", rules.rawValue, judgement.rhetoric.rawValue, in: &judgement)
    }

    private func settleDimensions(_ judgement: inout Judgement, _ votes: [ClassVotes]) {
        let rules = judgement.dimensions
        let shares = votes.map { $0.share(of: "yes") }
        let order = shares.indices.sorted { left, right in
            shares[left] == shares[right] ? left < right : shares[left] > shares[right]
        }
        let kept = order.filter { shares[$0] >= 0.5 }.prefix(3)
        judgement.dimensions = (kept.isEmpty ? order.prefix(1) : kept).map { Self.dimensions[$0].dimension }
        guard Set(rules) == Set(judgement.dimensions) else { return }
        judgement.dimensions = rules
    }

    private func settleDirection(_ judgement: inout Judgement, _ votes: ClassVotes) {
        let rules = slots.label(ofInitiator: judgement.initiator)
        judgement.initiator = slots.initiator(ofLabel: votes.label)
        note(votes, "direction", rules, votes.label, in: &judgement)
    }

    private func settleSign(_ judgement: inout Judgement, _ votes: ClassVotes) {
        let rules = judgement.polarity
        let sign = votes.label == "+" ? 1 : votes.label == "-" ? -1 : 0
        if rules.signum() != sign { judgement.polarity = sign }
        note(votes, "polarity", Self.sign(rules), votes.label, in: &judgement)
    }

    private static func sign(_ value: Int) -> String { value > 0 ? "+" : value < 0 ? "-" : "0" }

    private func note(
        _ votes: ClassVotes, _ field: String, _ rules: String, _ outcome: String, in judgement: inout Judgement
    ) {
        guard keepsVotes else { return }
        judgement.votes.append(Vote(field: field, rules: rules, votes: votes, outcome: outcome))
    }
}
