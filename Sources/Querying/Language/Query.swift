public import EventModel

/// A question about events, read once and asked of many.
public struct Query: Sendable {
    /// As it was written.
    public let text: String
    let expression: QueryExpression
    /// Whether an ignored report can match: then the archive has to be asked for them too.
    public let reachesIgnored: Bool

    /// Reads an expression. `isTyping` leaves out what is unfinished at its end, for an answer at every key.
    ///
    /// Unless the expression speaks of relevance, ignored reports do not match; nor do events that a rule of the context
    /// hides, unless it speaks of those. An empty one matches all others.
    public init(_ text: String, context: QueryContext, isTyping: Bool = false) throws(QueryMistake) {
        self.text = text
        let scalars = try Self.checkedScalars(text)
        var parser = QueryParser(scalars, context: context, isTyping: isTyping)
        let written = try parser.expression()
        var parts = parser.mentionsRelevance ? [written] : [.not(.test(.relevance(.none))), written]
        if !parser.mentionsHidden { parts += IgnoredParts(context).expressions.map { .not($0) } }
        expression = parts.count == 1 ? parts[0] : .all(parts)
        reachesIgnored = expression.outcome(for: .none) != false
    }

    private static func checkedScalars(_ text: String) throws(QueryMistake) -> [Unicode.Scalar] {
        guard text.utf8.count <= QueryParser.lengthLimit else {
            throw QueryMistake("longer than \(QueryParser.lengthLimit) bytes", at: 0..<0)
        }
        let scalars = Array(text.unicodeScalars)
        if let place = scalars.firstIndex(where: { $0.value < 0x20 && !$0.properties.isWhitespace || $0.value == 0x7F })
        {
            throw QueryMistake("a control character", at: place..<place + 1)
        }
        return scalars
    }

    /// Whether the event is meant. For many events use one `QueryRun`.
    public func matches(_ row: EventRow, marks: EventMarks) -> Bool {
        var run = QueryRun(self, marks: marks)
        return run.matches(row)
    }

    /// No event ordered before this moment matches.
    public var earliest: Timestamp? {
        expression.necessaryTests.compactMap { if case .notBefore(let moment) = $0 { moment } else { nil } }.max()
    }

    /// No event ordered at or after this moment matches.
    public var latest: Timestamp? {
        expression.necessaryTests.compactMap { if case .before(let moment) = $0 { moment } else { nil } }.min()
    }
}

extension Query: Hashable {
    public static func == (left: Query, right: Query) -> Bool { left.expression == right.expression }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(expression)
    }
}
