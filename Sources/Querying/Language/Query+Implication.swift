import EventModel

extension Query {
    /// Whether every event that this query means is surely meant by the other too. False where that is not seen.
    func implies(_ other: Query) -> Bool {
        var proof = Implication()
        return proof.holds(expression, other.expression)
    }
}

/// Looks for a proof that one expression implies another, in bounded time.
struct Implication {
    /// Steps after which none is looked for any more: expressions that people type need some dozen.
    private var stepsLeft = 20_000

    mutating func holds(_ left: QueryExpression, _ right: QueryExpression) -> Bool {
        stepsLeft -= 1
        guard stepsLeft > 0 else { return false }
        switch (left, right) {
        case (_, .all(let parts)): return allHold(left, parts)
        case (.any(let parts), _): return allHold(parts, right)
        case (.not(let left), .not(let right)): return holds(right, left)
        case (.test(let left), .test(let right)): return left.implies(right)
        case (.all(let parts), .any(let others)):
            return anyHolds(parts, right) || anyHolds(left, others)
        case (.all(let parts), _): return anyHolds(parts, right)
        case (_, .any(let parts)): return anyHolds(left, parts)
        default: return false
        }
    }

    private mutating func allHold(_ left: QueryExpression, _ parts: [QueryExpression]) -> Bool {
        for part in parts where !holds(left, part) { return false }
        return true
    }

    private mutating func allHold(_ parts: [QueryExpression], _ right: QueryExpression) -> Bool {
        for part in parts where !holds(part, right) { return false }
        return true
    }

    private mutating func anyHolds(_ parts: [QueryExpression], _ right: QueryExpression) -> Bool {
        for part in parts where holds(part, right) { return true }
        return false
    }

    private mutating func anyHolds(_ left: QueryExpression, _ parts: [QueryExpression]) -> Bool {
        for part in parts where holds(left, part) { return true }
        return false
    }
}

extension QueryTest {
    /// Whether every event of which this holds is one of which the other does.
    fileprivate func implies(_ other: QueryTest) -> Bool {
        switch (self, other) {
        case (.text(let longer), .text(let shorter)), (.wholeWord(let longer), .text(let shorter)):
            longer.withUnsafeBytes { ByteSearch.offset(of: shorter, in: $0) } != nil
        case (.sources(let fewer), .sources(let more)): fewer.isSubset(of: more)
        case (.number(let field, let left), .number(let other, let right)): field == other && left.implies(right)
        case (.notBefore(let later), .notBefore(let earlier)): later >= earlier
        case (.before(let earlier), .before(let later)): earlier <= later
        default: self == other
        }
    }
}

extension NumberComparison {
    /// Whether every number of which this holds is one of which the other does.
    fileprivate func implies(_ other: NumberComparison) -> Bool {
        switch (relation, other.relation) {
        case (.equal, _): other.holds(for: number)
        case (.atMost, .atMost), (.below, .below), (.below, .atMost): number <= other.number
        case (.atMost, .below): number < other.number
        case (.atLeast, .atLeast), (.above, .above), (.above, .atLeast): number >= other.number
        case (.atLeast, .above): number > other.number
        default: false
        }
    }
}
