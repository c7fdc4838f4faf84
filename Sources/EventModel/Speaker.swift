/// Who says what a report reports.
public struct Speaker: Hashable, Codable, Sendable {
    public var name: String
    public var office: String?
    /// The code of the party spoken for, or `third`.
    public var side: String
    /// Place on the dossier's ladder; 1 is the highest (a joint statement).
    public var rank: Int?

    public init(name: String, office: String? = nil, side: String, rank: Int? = nil) {
        self.name = name
        self.office = office
        self.side = side
        self.rank = rank
    }
}
