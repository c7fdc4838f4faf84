public import EventModel

/// What a line is drawn over: the whole relation or one dimension.
public enum LineScope: Hashable, Sendable {
    case overall
    case dimension(RelationDimension)

    /// The whole first, then the dimensions in their order.
    public static let all: [LineScope] = [.overall] + RelationDimension.allCases.map(LineScope.dimension)

    /// `overall` or the dimension's name.
    public var name: String {
        switch self {
        case .overall: "overall"
        case .dimension(let dimension): dimension.rawValue
        }
    }

    /// The place in `all`.
    var place: Int {
        switch self {
        case .overall: 0
        case .dimension(let dimension): 1 + (RelationDimension.allCases.firstIndex(of: dimension) ?? 0)
        }
    }

    /// Whether an event of these dimensions is within.
    func contains(_ dimensions: DimensionSet) -> Bool {
        switch self {
        case .overall: true
        case .dimension(let dimension): dimensions.contains(dimension)
        }
    }
}
