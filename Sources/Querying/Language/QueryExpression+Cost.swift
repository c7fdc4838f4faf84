extension QueryExpression {
    /// The same expression with the cheap parts of each conjunction first: what they rule out the dear ones never see.
    var inOrderOfCost: QueryExpression {
        switch self {
        case .all(let parts):
            let ordered = parts.map(\.inOrderOfCost).enumerated().sorted {
                ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
            }
            return .all(ordered.map(\.element))
        case .any(let parts): return .any(parts.map(\.inOrderOfCost))
        case .not(let part): return .not(part.inOrderOfCost)
        case .test: return self
        }
    }

    private var cost: Int {
        switch self {
        case .all(let parts), .any(let parts): parts.map(\.cost).max() ?? 0
        case .not(let part): part.cost
        case .test(let test):
            switch test {
            case .relevance, .name, .sources, .speaker, .notBefore, .before: 0
            case .text: 1
            case .wholeWord: 2
            case .regex: 4
            default: 3
            }
        }
    }
}
