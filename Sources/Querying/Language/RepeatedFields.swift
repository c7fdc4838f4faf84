/// Gathers the terms of a conjunction: those of one field are alternatives, until a written AND parts them.
struct RepeatedFields {
    private var parts: [QueryExpression] = []
    /// Where in `parts` the alternatives of a field are.
    private var places: [QueryField: Int] = [:]

    mutating func add(_ term: QueryExpression, field: QueryField?) {
        if let field, let place = places[field] {
            if case .any(let others) = parts[place] { parts[place] = .any(others + [term]) }
            return
        }
        if let field { places[field] = parts.count }
        parts.append(field == nil ? term : .any([term]))
    }

    mutating func beginNext() {
        places = [:]
    }

    var expression: QueryExpression {
        parts.count == 1 ? parts[0] : .all(parts)
    }
}
