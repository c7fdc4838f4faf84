/// A ministry, firm, force, country or other body with names.
public struct Entity: Hashable, Codable, Sendable {
    public enum Kind: String, CaseIterable, Codable, Sendable {
        case country, government, ministry, firm, force, party, media, organisation
    }

    public var id: String
    public var kind: Kind
    public var name: LocalizedName
    public var terms: [Term]
    /// The fields its mention speaks for.
    public var dimensions: [RelationDimension]

    public init(id: String, kind: Kind, name: LocalizedName, terms: [Term], dimensions: [RelationDimension] = []) {
        self.id = id
        self.kind = kind
        self.name = name
        self.terms = terms
        self.dimensions = dimensions
    }
}
