/// Votes of a span counted by how the two stood to each other.
public struct VoteCount: Hashable, Sendable {
    public var together = 0
    public var abstentionApart = 0
    public var opposed = 0
    /// Contested votes in which a ballot is missing.
    public var incomplete = 0
    /// Adopted without a recorded vote against or abstention: never counted as agreement.
    public var consensus = 0
    /// Votes whose record does not say whether they were contested.
    public var unclear = 0

    /// Contested votes in which both ballots are known.
    public var contested: Int { together + abstentionApart + opposed }

    /// The share of contested votes in which both voted alike; withheld below ten.
    public var agreement: Measure<Double> {
        contested >= Self.needed
            ? .value(Double(together) / Double(contested))
            : .notEnoughVolume(seen: contested, needed: Self.needed, unit: "contested votes")
    }

    static let needed = 10

    mutating func add(_ judged: JudgedVote) {
        guard let isContested = judged.isContested else { return unclear += 1 }
        guard isContested else { return consensus += 1 }
        switch judged.standing {
        case .together: together += 1
        case .abstentionApart: abstentionApart += 1
        case .opposed: opposed += 1
        case .incomplete: incomplete += 1
        }
    }
}
