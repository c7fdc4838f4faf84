/// One item while its elements come in.
struct ItemDraft {
    var identifier = RankedText()
    var isPermalink = false
    var title = RankedText()
    var summary = RankedText()
    var body = RankedText()
    var link = RankedText()
    var published = RankedText()
    var updated = RankedText()
    var authors = AuthorList()
    var language: String?
    var publisher = RankedText()
    /// The address that relative links of the item are read against.
    var base = ""

    /// Whether anything stood in the item, of use to us or not.
    var hasElements = false

    var isEmpty: Bool {
        !hasElements && authors.text == nil
            && [identifier, title, summary, body, link, published, updated, publisher].allSatisfy { $0.filled == nil }
    }
}
