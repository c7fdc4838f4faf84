import EventModel

/// What an expression means, as a tree.
indirect enum QueryExpression: Hashable, Sendable {
    /// True of everything when there are none.
    case all([QueryExpression])
    case any([QueryExpression])
    case not(QueryExpression)
    case test(QueryTest)

    /// The tests that must hold whatever else does.
    var necessaryTests: [QueryTest] {
        switch self {
        case .all(let parts): parts.flatMap(\.necessaryTests)
        case .any(let parts): parts.count == 1 ? parts[0].necessaryTests : []
        case .not: []
        case .test(let test): [test]
        }
    }

    /// The texts that a match shows: every one that is not ruled out.
    var soughtTexts: [QueryTest] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.soughtTexts)
        case .not: []
        case .test(let test): test.seeksText ? [test] : []
        }
    }

    /// Whether it holds of every event of this relevance, of none, or (nil) of some, as far as can be told without one.
    func outcome(for relevance: Relevance) -> Bool? {
        switch self {
        case .test(.relevance(let wanted)): return wanted == relevance
        case .test: return nil
        case .not(let part): return part.outcome(for: relevance).map { !$0 }
        case .all(let parts):
            let outcomes = parts.map { $0.outcome(for: relevance) }
            return outcomes.contains(false) ? false : outcomes.contains(nil) ? nil : true
        case .any(let parts):
            let outcomes = parts.map { $0.outcome(for: relevance) }
            return outcomes.contains(true) ? true : outcomes.contains(nil) ? nil : false
        }
    }
}
