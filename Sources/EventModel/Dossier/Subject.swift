/// A named thing of the relation: a pipeline, a drill, a payment system, an institution, a treaty.
public struct Subject: Hashable, Codable, Sendable {
    public var id: String
    /// `pipeline`, `exercise`, `payment`, `institution` …
    public var kind: String
    public var name: LocalizedName
    public var terms: [Term]
    public var dimensions: [RelationDimension]
    /// Ids of the topics it belongs to.
    public var topics: [String]
    /// Whether its mention alone makes a report about the dyad (a joint pipeline does, the SCO does not).
    public var isOfDyad: Bool

    public init(
        id: String, kind: String, name: LocalizedName, terms: [Term], dimensions: [RelationDimension],
        topics: [String] = [], isOfDyad: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.terms = terms
        self.dimensions = dimensions
        self.topics = topics
        self.isOfDyad = isOfDyad
    }
}
