/// A labelled sentence whose actors are given: who does it and to whom, as spans of the sentence.
public struct SpanItem: Hashable, Sendable {
    public var sentence: String
    /// Who acts, as the sentence has it; empty where no actor is given.
    public var source: String
    /// Who is acted upon.
    public var target: String
    /// A PLOVER root, YIELD standing for CONCEDE and RETREAT; nil where only the quad is labelled.
    public var root: String?
    /// 0…4.
    public var quad: String?

    /// One of five parts by a hash of the sentence.
    public var fold: Int { Fold.number(of: sentence) }
}
