import EventModel
import TextFolding

/// Reads the value of one field.
struct FieldReading {
    let field: QueryField
    let value: String
    let place: Range<Int>
    let wholePlace: Range<Int>
    let context: QueryContext
    /// Whether the cursor is still in it: then a beginning stands for every value that begins so.
    let isBeingTyped: Bool

    /// Nil when there is nothing to ask yet.
    func expression() throws(QueryMistake) -> QueryExpression? {
        guard !value.isEmpty else {
            if isBeingTyped { return nil }
            throw QueryMistake("“\(field.rawValue):” needs a value", at: wholePlace)
        }
        switch field.shape {
        case .name, .state: return try named()
        case .number: return try number()
        case .time: return try time()
        }
    }

    private func named() throws(QueryMistake) -> QueryExpression {
        guard let known = context.values[field], !known.isEmpty else { return try test(value) }
        let folded = FoldedText.bytes(of: value)
        if let name = known.first(where: { FoldedText.bytes(of: $0) == folded }) { return try test(name) }
        if isBeingTyped {
            var tests: [QueryExpression] = []
            for name in known where FoldedText.bytes(of: name).starts(with: folded) { tests.append(try test(name)) }
            if !tests.isEmpty { return .any(tests) }
        }
        throw QueryMistake(
            "no \(field.rawValue) “\(value)”", at: place, suggestion: NearestWord.word(to: value, among: known))
    }

    private func number() throws(QueryMistake) -> QueryExpression? {
        if let comparison = NumberComparison(value) { return .test(.number(field, comparison)) }
        if isBeingTyped, ["<", ">", "=", "<=", ">=", "-", "<-", ">-", "=-", "<=-", ">=-"].contains(value) {
            return nil
        }
        throw QueryMistake("“\(value)” is no number such as 2, >0 or <=-1.5", at: place)
    }

    private func time() throws(QueryMistake) -> QueryExpression? {
        guard let moment = WrittenTime.moment(value, now: context.now, zoneOffset: context.zoneOffset) else {
            if isBeingTyped { return nil }
            throw QueryMistake(
                "“\(value)” is no time such as 24h, 2026-11-22, yesterday or \"30 min ago\"", at: place)
        }
        return .test(field == .before ? .before(moment) : .notBefore(moment))
    }

    private func test(_ name: String) throws(QueryMistake) -> QueryExpression {
        switch field {
        case .dim: .test(.dimension(try closed(name)))
        case .root: .test(.root(try closed(name)))
        case .relevance: name == "any" ? .all([]) : .test(.relevance(try closed(name)))
        case .rhetoric: .test(.rhetoric(try closed(name)))
        case .register: .test(.register(try closed(name)))
        case .modality: .test(.modality(try closed(name)))
        case .is: try state(name)
        case .from: .test(.from(name))
        case .to: .test(.to(name))
        case .speaker: .test(.speaker(FoldedText.bytes(of: name)))
        case .source: .test(.sources([name]))
        case .kind, .audience, .family:
            .test(.sources(context.sourceTraits[QueryContext.SourceTrait(field: field, value: name)] ?? []))
        default: .test(.name(field, name))
        }
    }

    /// What analysis has found is part of the expression: it is read anew when that changes.
    private func state(_ name: String) throws(QueryMistake) -> QueryExpression {
        let state: QueryState = try closed(name)
        return switch state {
        case .burst: .test(.among(context.bursts))
        case .hidden: .any(IgnoredParts(context).expressions)
        default: .test(.state(state))
        }
    }

    private func closed<Value: RawRepresentable<String>>(_ name: String) throws(QueryMistake) -> Value {
        guard let value = Value(rawValue: name) else { throw QueryMistake("no \(field.rawValue) “\(name)”", at: place) }
        return value
    }
}
