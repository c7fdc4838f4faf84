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
    var authors: [String] = []
    var authorRank = -1
    var language: String?
    var publisher = RankedText()
    /// The address that relative links of the item are read against.
    var base = ""

    var isEmpty: Bool {
        authors.isEmpty
            && [identifier, title, summary, body, link, published, updated, publisher].allSatisfy { $0.filled == nil }
    }

    /// Several authors of one kind stand together; a better kind replaces them.
    mutating func offerAuthor(_ name: String, rank: Int) {
        guard !name.isEmpty, rank >= authorRank, authors.count < 20 else { return }
        if rank > authorRank { authors = [] }
        authorRank = rank
        if !authors.contains(name) { authors.append(name) }
    }
}
