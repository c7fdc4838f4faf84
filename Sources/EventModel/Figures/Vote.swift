/// A recorded vote on a draft, with the ballots that matter to the dyad.
public struct Vote: Hashable, Codable, Sendable {
    public enum Body: String, CaseIterable, Codable, Sendable {
        case securityCouncil = "security-council"
        case generalAssembly = "general-assembly"
    }

    public enum Outcome: String, CaseIterable, Codable, Sendable {
        case adopted, vetoed
        /// Not adopted for want of votes.
        case failed
        /// The record does not say.
        case unstated
    }

    public enum Ballot: String, CaseIterable, Codable, Sendable {
        case yes, no, abstain
        /// Present and not voting, or absent.
        case absent
    }

    /// Symbol of the resolution or draft, such as `S/RES/2758` or `S/2022/720`.
    public var id: String
    public var body: Body
    /// ISO 8601 day.
    public var date: String
    public var title: String
    public var outcome: Outcome
    /// Ballots by entity code, in the order of codes when listed.
    public var ballots: [String: Ballot]
    /// Numbers of all ballots, where the record has them.
    public var yes: Int?
    public var no: Int?
    public var abstentions: Int?
    /// Page of the record.
    public var url: String?
    public var source: String
    public var knownAt: Timestamp
    public var knownBy: KnownBy

    public init(
        id: String, body: Body, date: String, title: String, outcome: Outcome, ballots: [String: Ballot],
        yes: Int? = nil, no: Int? = nil, abstentions: Int? = nil, url: String? = nil, source: String,
        knownAt: Timestamp, knownBy: KnownBy = .observed
    ) {
        self.id = id
        self.body = body
        self.date = date
        self.title = title
        self.outcome = outcome
        self.ballots = ballots
        self.yes = yes
        self.no = no
        self.abstentions = abstentions
        self.url = url
        self.source = source
        self.knownAt = knownAt
        self.knownBy = knownBy
    }
}
