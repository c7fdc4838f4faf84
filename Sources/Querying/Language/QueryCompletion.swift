import EventModel
import TextFolding

/// What could stand at the cursor of an expression.
public struct QueryCompletion: Hashable, Sendable {
    /// Unicode scalars of the expression that a choice replaces.
    public var place: Range<Int>
    /// Field names with their colon, or values, quoted where they need it; in the order of the language or the dossier.
    public var choices: [String]

    /// The choices for the word that ends at `cursor` (a scalar offset); without any when there is none to complete.
    public init(_ text: String, cursor: Int, context: QueryContext) {
        let scalars = Array(text.unicodeScalars.prefix(max(0, cursor)))
        var lexer = QueryLexer(scalars)
        var last: QueryToken?
        while let token = lexer.next() { last = token }
        place = scalars.count..<scalars.count
        choices = []
        guard let last, last.place.upperBound == scalars.count else { return }
        switch last.kind {
        case .word(let beginning):
            place = last.place
            choices = Self.words(QueryField.allCases.map(\.rawValue), beginning: beginning).map { $0 + ":" }
        case .view(let beginning):
            place = last.place
            choices = Self.words(context.views.map(\.name), beginning: beginning).map { "@" + $0 }
        case .field(let name, let beginning):
            guard let field = QueryField(rawValue: name.lowercased()) else { return }
            place = (last.place.lowerBound + name.unicodeScalars.count + 1)..<scalars.count
            choices = Self.words(context.values[field] ?? [], beginning: beginning).map(Self.quoted)
        default: return
        }
    }

    private static func words(_ words: [String], beginning: String) -> [String] {
        let folded = FoldedText.bytes(of: beginning)
        return words.filter { FoldedText.bytes(of: $0).starts(with: folded) }
    }

    private static func quoted(_ value: String) -> String {
        value.contains { $0.isWhitespace || $0 == "(" || $0 == ")" } ? "\"\(value)\"" : value
    }
}
