/// An office somebody holds or held.
public struct Office: Hashable, Codable, Sendable {
    /// In English, such as `President`.
    public var title: String
    /// Place on the dossier's ladder of speakers: 2 leader, 3 premier, minister or aide, 4 spokesman, 5 other official; 1 is kept for joint statements.
    public var rank: Int
    /// ISO 8601 date of entry (`2012-05-07`, or `2012-05` or `2012` where only that is known), or nil when unknown.
    public var from: String?
    /// ISO 8601 date of leaving, as exactly as known, or nil while in office.
    public var to: String?

    public init(title: String, rank: Int, from: String? = nil, to: String? = nil) {
        self.title = title
        self.rank = rank
        self.from = from
        self.to = to
    }
}
