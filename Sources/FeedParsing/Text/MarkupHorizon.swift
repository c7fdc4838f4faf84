/// What is known not to come any more in a text, so that no hostile one makes the cleaner look for it again and again.
struct MarkupHorizon {
    var hasNoCommentEnd = false
    var hasNoGreater = false
    var hasNoSectionEnd = false
    /// Hidden elements without an end tag, by the hash of their names.
    var unclosed: [UInt64] = []
}
