/// A family of wordings about the partnership, across languages.
public struct Phrase: Hashable, Codable, Sendable {
    public var id: String
    public var label: String
    public var terms: [Term]
    /// −3…+3; the sign says deepening or cooling, 0 marks a formula that is only counted.
    public var weight: Int
    /// The official name of the partnership and stock formulas: low information, only their change counts.
    public var isBoilerplate: Bool

    public init(id: String, label: String, terms: [Term], weight: Int, isBoilerplate: Bool = false) {
        self.id = id
        self.label = label
        self.terms = terms
        self.weight = weight
        self.isBoilerplate = isBoilerplate
    }
}
