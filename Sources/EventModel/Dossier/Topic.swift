/// A theme of reports, such as pipelines or payments.
public struct Topic: Hashable, Codable, Sendable {
    public var id: String
    public var label: String
    public var terms: [Term]
    public var dimensions: [RelationDimension]

    public init(id: String, label: String, terms: [Term], dimensions: [RelationDimension] = []) {
        self.id = id
        self.label = label
        self.terms = terms
        self.dimensions = dimensions
    }
}
