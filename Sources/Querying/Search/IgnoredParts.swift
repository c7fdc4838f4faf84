import EventModel

/// What the ignore rules of a context mean. A rule with a mistake hides nothing: the check of the settings tells it.
struct IgnoredParts {
    let expressions: [QueryExpression]

    init(_ context: QueryContext) {
        var inner = context
        inner.ignoring = []
        expressions = context.ignoring.compactMap { rule in
            var parser = QueryParser(Array(rule.filter.unicodeScalars), context: inner, isTyping: false)
            guard let expression = try? parser.expression(), expression != .all([]) else { return nil }
            return expression
        }
    }
}
