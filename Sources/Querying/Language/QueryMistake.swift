/// What is wrong with an expression, where, and what was probably meant.
public struct QueryMistake: Error, Hashable, Sendable, CustomStringConvertible {
    /// Unicode scalars of the expression, for a caret.
    public var place: Range<Int>
    public var message: String
    /// The nearest right word for `place`, where there is one.
    public var suggestion: String?

    public init(_ message: String, at place: Range<Int>, suggestion: String? = nil) {
        self.message = message
        self.place = place
        self.suggestion = suggestion
    }

    /// `no field “dmi”; did you mean “dim”?`
    public var description: String {
        suggestion.map { "\(message); did you mean “\($0)”?" } ?? message
    }
}
