/// A piece of an expression.
struct QueryToken: Equatable {
    enum Kind: Equatable {
        case open, close, or, and, minus
        /// A bare word.
        case word(String)
        /// `=word` or `="a phrase"`.
        case wholeWord(String)
        case phrase(String)
        case regex(String)
        /// `@name`: a saved view.
        case view(String)
        case field(name: String, value: String)
    }

    var kind: Kind
    /// Unicode scalars of the expression.
    var place: Range<Int>
    /// Where the text or value begins, behind a quote or a field's name.
    var valueStart: Int
    /// Whether a quote or slash was left open.
    var isOpen = false
}
