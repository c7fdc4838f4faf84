/// A word that speaks for a dimension, with its weight against others.
public struct DimensionTerm: Hashable, Codable, Sendable {
    public var dimension: RelationDimension
    public var term: Term
    /// 1 for an ordinary word, more for a telling one.
    public var weight: Double

    public init(dimension: RelationDimension, term: Term, weight: Double = 1) {
        self.dimension = dimension
        self.term = term
        self.weight = weight
    }
}
