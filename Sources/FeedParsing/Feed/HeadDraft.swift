/// What a feed says of itself while its elements come in.
struct HeadDraft {
    var format: String?
    var isAtom = false
    var title = RankedText()
    var link = RankedText()
    var language = RankedText()
    /// Atom's entries without author have the feed's.
    var authors = AuthorList()
    var hints = HintDraft()
}
