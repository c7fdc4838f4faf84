import EventModel
import TextFolding

/// Reads an expression: OR binds less than AND, AND less than `-`.
struct QueryParser {
    /// Parentheses and minus signs in one another; more are no question anybody asks.
    static let depthLimit = 60
    /// Bytes of an expression.
    static let lengthLimit = 16_384

    let context: QueryContext
    private let isTyping: Bool
    private let end: Int
    private var lexer: QueryLexer
    private var token: QueryToken?
    private var depth = 0
    var mentionsRelevance = false
    var mentionsHidden = false

    init(_ scalars: [Unicode.Scalar], context: QueryContext, isTyping: Bool) {
        self.context = context
        self.isTyping = isTyping
        end = scalars.count
        lexer = QueryLexer(scalars)
        token = lexer.next()
    }

    /// Reads the whole text.
    mutating func expression() throws(QueryMistake) -> QueryExpression {
        let expression = try alternatives()
        if let token { throw QueryMistake("nothing to close here", at: token.place) }
        return expression
    }

    private mutating func alternatives() throws(QueryMistake) -> QueryExpression {
        var parts: [QueryExpression] = []
        try addConjunction(to: &parts)
        while let or = token, or.kind == .or {
            advance()
            if token == nil, isTyping { break }
            if token == nil || token?.kind == .or || token?.kind == .close {
                throw QueryMistake("OR needs something on both sides", at: or.place)
            }
            try addConjunction(to: &parts)
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .all([]) : .any(parts)
    }

    /// An alternative of which nothing is finished yet would match everything, and is left out.
    private mutating func addConjunction(to parts: inout [QueryExpression]) throws(QueryMistake) {
        let part = try conjunction()
        if part != .all([]) { parts.append(part) }
    }

    private mutating func conjunction() throws(QueryMistake) -> QueryExpression {
        var terms = RepeatedFields()
        var hasTerm = false
        while let next = token, next.kind != .close {
            if next.kind == .or {
                if !hasTerm { throw QueryMistake("OR needs something on both sides", at: next.place) }
                break
            }
            if next.kind == .and {
                try takeAnd(next, hasTerm: hasTerm)
                terms.beginNext()
            } else {
                let field = mergeableField(next)
                if let term = try self.term() { terms.add(term, field: field) }
            }
            hasTerm = true
        }
        return terms.expression
    }

    private mutating func takeAnd(_ and: QueryToken, hasTerm: Bool) throws(QueryMistake) {
        advance()
        let isLast = token == nil || token?.kind == .close || token?.kind == .or || token?.kind == .and
        if !hasTerm || (isLast && !(isTyping && token == nil)) {
            throw QueryMistake("AND needs something on both sides", at: and.place)
        }
    }

    /// The field of a term whose repetition means OR.
    private func mergeableField(_ token: QueryToken) -> QueryField? {
        guard case .field(let name, let value) = token.kind, let field = QueryField(rawValue: name.lowercased()) else {
            return nil
        }
        switch field.shape {
        case .name: return field
        case .number: return NumberComparison(value)?.relation == .equal ? field : nil
        case .time, .state: return nil
        }
    }

    /// One term; nil when it is unfinished and still being typed.
    private mutating func term() throws(QueryMistake) -> QueryExpression? {
        guard let first = token else { return nil }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            throw QueryMistake("more than \(Self.depthLimit) levels of parentheses", at: first.place)
        }
        advance()
        switch first.kind {
        case .minus: return try negation(first)
        case .open: return try group(first)
        default: return try simpleTerm(first)
        }
    }

    private mutating func negation(_ minus: QueryToken) throws(QueryMistake) -> QueryExpression? {
        guard let next = token, next.place.lowerBound == minus.place.upperBound, next.kind != .close else {
            if isTyping, token == nil { return nil }
            throw QueryMistake("“-” needs a word directly behind it", at: minus.place)
        }
        return try term().map { .not($0) }
    }

    private mutating func group(_ open: QueryToken) throws(QueryMistake) -> QueryExpression? {
        let inner = try alternatives()
        if token?.kind == .close {
            advance()
        } else if !isTyping {
            throw QueryMistake("“(” is never closed", at: open.place)
        }
        if inner != .all([]) { return inner }
        if isTyping { return nil }
        throw QueryMistake("nothing between the parentheses", at: open.place)
    }

    private mutating func simpleTerm(_ token: QueryToken) throws(QueryMistake) -> QueryExpression? {
        if token.isOpen, !isTyping { throw QueryMistake("the quote or slash is never closed", at: token.place) }
        switch token.kind {
        case .word(let text), .phrase(let text): return try textTest(text, token) { .text($0) }
        case .wholeWord(let text): return try textTest(text, token) { .wholeWord($0) }
        case .regex(let text): return try regexTest(text, token)
        case .view(let name): return try view(name, token)
        case .field(let name, let value): return try fieldTest(name, value, token)
        default: throw QueryMistake("not expected here", at: token.place)
        }
    }

    private mutating func advance() {
        token = lexer.next()
    }

    func isBeingTyped(_ token: QueryToken) -> Bool {
        isTyping && token.place.upperBound == end
    }
}

extension QueryParser {
    private func textTest(
        _ text: String, _ token: QueryToken, _ test: ([UInt8]) -> QueryTest
    ) throws(QueryMistake) -> QueryExpression? {
        let folded = FoldedText.bytes(of: text)
        if !folded.isEmpty { return .test(test(folded)) }
        if isBeingTyped(token) { return nil }
        throw QueryMistake("nothing to search for", at: token.place)
    }

    private func regexTest(_ text: String, _ token: QueryToken) throws(QueryMistake) -> QueryExpression? {
        do throws(RegexPattern.Mistake) {
            if text.isEmpty { throw RegexPattern.Mistake(message: "an empty expression", offset: 0) }
            return .test(.regex(try RegexPattern(text)))
        } catch {
            if isBeingTyped(token) { return nil }
            let place = min(token.valueStart + error.offset, token.place.upperBound - 1)
            throw QueryMistake("regular expression: \(error.message)", at: place..<place + 1)
        }
    }

    private mutating func fieldTest(
        _ name: String, _ value: String, _ token: QueryToken
    ) throws(QueryMistake) -> QueryExpression? {
        guard let field = QueryField(rawValue: name.lowercased()) else {
            throw unknownField(name, token)
        }
        let reading = FieldReading(
            field: field, value: value, place: token.valueStart..<max(token.valueStart, token.place.upperBound),
            wholePlace: token.place, context: context, isBeingTyped: isBeingTyped(token))
        let expression = try reading.expression()
        if field == .relevance, expression != nil { mentionsRelevance = true }
        if field == .is, value.lowercased() == QueryState.hidden.rawValue { mentionsHidden = true }
        return expression
    }

    private func unknownField(_ name: String, _ token: QueryToken) -> QueryMistake {
        let place = token.place.lowerBound..<token.place.lowerBound + name.unicodeScalars.count
        let nearest = NearestWord.word(to: name, among: QueryField.allCases.map(\.rawValue))
        let advice = nearest == nil ? "; to search for the text put it in quotes" : ""
        return QueryMistake("no field “\(name)”\(advice)", at: place, suggestion: nearest)
    }
}
