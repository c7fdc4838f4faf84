/// Who says what a report reports.
public struct Speaker: Hashable, Codable, Sendable {
    public var name: String
    public var office: String?
    /// The code of the party spoken for, `third`, or `BOTH` for a joint text.
    public var side: String
    /// Place on the ladder: 1 joint statement, 2 leader, 3 premier, minister or aide, 4 spokesman, 5 other official,
    /// 6 authorised commentary, 7 agency, 8 tabloid or pundit.
    public var rank: Int?

    public init(name: String, office: String? = nil, side: String, rank: Int? = nil) {
        self.name = name
        self.office = office
        self.side = side
        self.rank = rank
    }
}
