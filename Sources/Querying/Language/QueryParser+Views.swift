import EventModel
import TextFolding

extension QueryParser {
    /// What a saved view means, as if it stood there in parentheses. While its name is typed, a beginning stands for
    /// nothing yet.
    mutating func view(_ name: String, _ token: QueryToken) throws(QueryMistake) -> QueryExpression? {
        guard let view = context.views.first(where: { $0.name == name }) else {
            if isBeingTyped(token), name.isEmpty || context.views.contains(where: { $0.name.hasPrefix(name) }) {
                return nil
            }
            throw QueryMistake(
                "no view “\(name)”; to search for the text put it in quotes", at: token.place,
                suggestion: NearestWord.word(to: name, among: context.views.map(\.name)).map { "@" + $0 })
        }
        // A view may use others, but not itself.
        var inner = context
        inner.views.removeAll { $0.name == name }
        var parser = QueryParser(Array(view.filter.unicodeScalars), context: inner, isTyping: false)
        do throws(QueryMistake) {
            let expression = try parser.expression()
            if parser.mentionsRelevance { mentionsRelevance = true }
            if parser.mentionsHidden { mentionsHidden = true }
            return expression
        } catch {
            throw QueryMistake("in the view “\(name)”: \(error.description)", at: token.place)
        }
    }
}
