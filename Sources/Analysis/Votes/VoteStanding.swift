public import EventModel

/// How the two parties stood to each other in one vote.
public enum VoteStanding: String, CaseIterable, Sendable {
    /// Both yes, both no, or both abstaining.
    case together
    /// One abstains, the other votes yes or no.
    case abstentionApart = "abstention-apart"
    /// One yes, one no.
    case opposed
    /// One of them, or both, did not vote, or the ballot is not recorded.
    case incomplete
}

/// What a veto was, seen from the dyad.
public enum VetoKind: Hashable, Sendable {
    case joint
    /// One party alone, with the other's ballot where it is recorded.
    case alone(by: String, other: Vote.Ballot?)

    /// `joint veto`, `RUS alone, CHN abstained`.
    public func words(_ dyad: Dyad) -> String {
        guard case .alone(let party, let ballot) = self else { return "joint veto" }
        let other = party == dyad.first ? dyad.second : dyad.first
        switch ballot {
        case .abstain?: return "\(party) alone, \(other) abstained"
        case .yes?: return "\(party) alone, \(other) voted for"
        case .absent?: return "\(party) alone, \(other) did not vote"
        case .no?: return "joint veto"
        case nil: return "\(party) alone, ballot of \(other) not recorded"
        }
    }
}

/// One vote as the dyad's comparison reads it.
public struct JudgedVote: Hashable, Sendable {
    public var vote: Vote
    public var standing: VoteStanding
    /// Whether anybody is recorded as not voting for it; nil where the record does not say.
    public var isContested: Bool?
    public var veto: VetoKind?

    public init(_ vote: Vote, dyad: Dyad) {
        self.vote = vote
        let (first, second) = (vote.ballots[dyad.first], vote.ballots[dyad.second])
        standing = Self.standing(first, second)
        isContested = Self.contest(vote)
        guard vote.body == .securityCouncil, vote.outcome == .vetoed else { return }
        if first == .no, second == .no {
            veto = .joint
        } else if first == .no {
            veto = .alone(by: dyad.first, other: second)
        } else if second == .no {
            veto = .alone(by: dyad.second, other: first)
        }
    }

    private static func standing(_ first: Vote.Ballot?, _ second: Vote.Ballot?) -> VoteStanding {
        guard let first, let second, first != .absent, second != .absent else { return .incomplete }
        if first == second { return .together }
        return first == .abstain || second == .abstain ? .abstentionApart : .opposed
    }

    private static func contest(_ vote: Vote) -> Bool? {
        if vote.outcome != .adopted { return true }
        if vote.ballots.values.contains(where: { $0 == .no || $0 == .abstain }) { return true }
        guard let no = vote.no, let abstentions = vote.abstentions else { return nil }
        return no > 0 || abstentions > 0
    }
}
