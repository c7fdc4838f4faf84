/// `<-5`, `>=0.8`, `2`.
struct NumberComparison: Hashable, Sendable {
    enum Relation: String, CaseIterable, Hashable, Sendable {
        // The longer ones first, because they begin with the shorter.
        case atMost = "<=", atLeast = ">=", below = "<", above = ">", equal = "="
    }

    var relation: Relation
    var number: Double

    /// Nil when the text is none.
    init?(_ text: String) {
        let relation = Relation.allCases.first { text.hasPrefix($0.rawValue) }
        let digits = text.dropFirst(relation?.rawValue.count ?? 0)
        guard let number = Double(digits.replacingMinus), number.isFinite else { return nil }
        self.relation = relation ?? .equal
        self.number = number
    }

    /// What is not known matches no comparison.
    func holds(for value: Double?) -> Bool {
        guard let value else { return false }
        return switch relation {
        case .atMost: value <= number
        case .atLeast: value >= number
        case .below: value < number
        case .above: value > number
        case .equal: value == number
        }
    }
}

extension Substring {
    /// With a typographic minus as the plain one.
    fileprivate var replacingMinus: String {
        String(map { $0 == "−" ? "-" : $0 })
    }
}
