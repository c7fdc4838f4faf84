/// Somebody who acts or speaks for a party.
public struct Person: Hashable, Codable, Sendable {
    public var id: String
    public var name: LocalizedName
    /// The forms by which texts name this person.
    public var terms: [Term]
    public var offices: [Office]

    public init(id: String, name: LocalizedName, terms: [Term], offices: [Office]) {
        self.id = id
        self.name = name
        self.terms = terms
        self.offices = offices
    }
}
