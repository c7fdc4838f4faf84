/// How much two events are about the same things, whatever their languages.
struct TraitLikeness {
    /// 0…1: the cosine of the things, each counted by how little common it is.
    let cosine: Double
    /// Things in common.
    let count: Int
    /// Their weights together.
    let sum: Double

    init(_ left: EventTraits, _ right: EventTraits, _ commonness: WordCommonness) {
        var (both, over, otherOver, count, sum) = (0.0, 0.0, 0.0, 0, 0.0)
        Shared.walk(
            left.things, right.things,
            both: {
                let weight = commonness.weight(of: $0)
                both += weight * weight
                sum += weight
                count += 1
            },
            onlyLeft: { over += commonness.weight(of: $0) * commonness.weight(of: $0) },
            onlyRight: { otherOver += commonness.weight(of: $0) * commonness.weight(of: $0) })
        cosine = both / ((both + over) * (both + otherOver) + 1e-9).squareRoot()
        self.count = count
        self.sum = sum
    }

    /// By how much the acts agree (+) or contradict each other (−).
    static func agreement(_ left: EventTraits, _ right: EventTraits) -> Double {
        var agreement = 0.0
        switch (left.direction, right.direction) {
        case (.directed(let from), .directed(let other)): agreement += from == other ? 0.5 : -1.5
        case (.both, .both): agreement += 0.3
        case (.undirected, _), (_, .undirected): break
        default: agreement -= 0.3
        }
        if let root = left.root, let other = right.root {
            if root == other {
                agreement += 0.7
            } else {
                agreement -= left.quad == right.quad ? 0.3 : 1
            }
        }
        // Other people, another meeting.
        if !left.people.isEmpty, !right.people.isEmpty, Shared.count(left.people, right.people) == 0 { agreement -= 2 }
        if let day = left.day, let other = right.day { agreement += day == other ? 0.5 : -1 }
        return agreement
    }
}
