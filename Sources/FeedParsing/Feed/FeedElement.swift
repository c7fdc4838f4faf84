/// What an element means to a feed, and how much its word counts against others of the same meaning.
struct FeedElement {
    enum Meaning {
        case root, channel, item
        /// Its children count as children of the item.
        case wrapper
        case title, link, summary, body, identifier, published, updated
        /// A date that says no more than that: both published and updated.
        case date
        case author, personPart, language, publisher, source
        /// Its children are hints of the feed.
        case hintList
        case timeToLive, skippedHour, skippedDay, updatePeriod, updateFrequency, updateBase
    }

    let meaning: Meaning
    /// The higher one wins; among equals the first.
    let rank: Int

    static func of(_ local: UInt64, in vocabulary: Vocabulary) -> FeedElement? {
        table[key(local, vocabulary)]
    }

    private static func key(_ local: UInt64, _ vocabulary: Vocabulary) -> UInt64 {
        local ^ (vocabulary.rawValue &* 0x9E37_79B9_7F4A_7C15)
    }

    private static let table: [UInt64: FeedElement] = {
        var table: [UInt64: FeedElement] = [:]
        for (vocabulary, meaning, names) in rows {
            for entry in names.split(separator: " ") {
                let parts = entry.split(separator: "/")
                let rank = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
                table[key(NameHash.of(String(parts[0])), vocabulary)] = FeedElement(meaning: meaning, rank: rank)
            }
        }
        return table
    }()

    /// `name/rank`.
    private static let rows: [(Vocabulary, Meaning, String)] = [
        (.plain, .root, "rss feed rdf"), (.atom, .root, "feed"), (.rdf, .root, "rdf"),
        (.plain, .channel, "channel"), (.plain, .item, "item entry"), (.atom, .item, "entry"),
        (.plain, .title, "title/9"), (.atom, .title, "title/8"), (.dublinCore, .title, "title/5"),
        (.itunes, .title, "title/3"), (.media, .title, "title/2"),
        (.plain, .link, "link/9"), (.atom, .link, "link/8"), (.feedburner, .link, "origlink/4"),
        (.plain, .summary, "description/9 summary/8 abstract/5 tagline/1"), (.atom, .summary, "summary/8"),
        (.dublinCore, .summary, "description/5"), (.dublinCoreTerms, .summary, "abstract/4"),
        (.itunes, .summary, "summary/3 subtitle/1"), (.media, .summary, "description/2"),
        (.content, .body, "encoded/9"), (.plain, .body, "encoded/8 content/7 fullitem/5 body/4"),
        (.atom, .body, "content/8"), (.yandex, .body, "full-text/7 fulltext/7"), (.xhtml, .body, "body/6 div/5"),
        (.plain, .identifier, "guid/9 id/8"), (.atom, .identifier, "id/8"),
        (.plain, .published, "pubdate/9 published/8 issued/7 created/6"),
        (.atom, .published, "published/8 issued/7 created/6"), (.dublinCoreTerms, .published, "issued/7 created/6"),
        (.plain, .updated, "updated/8 modified/8 lastmod/7"), (.atom, .updated, "updated/8 modified/8"),
        (.dublinCoreTerms, .updated, "modified/7"), (.dublinCore, .date, "date/3"), (.plain, .date, "date/2"),
        (.plain, .author, "author/9"), (.atom, .author, "author/8"), (.dublinCore, .author, "creator/7 author/6"),
        (.itunes, .author, "author/4"), (.media, .author, "credit/1"),
        (.atom, .personPart, "name/2 email/1"), (.plain, .personPart, "name/2 email/1"),
        (.plain, .language, "language/9"), (.dublinCore, .language, "language/8"),
        (.dublinCore, .publisher, "publisher/3"), (.plain, .source, "source/9"), (.atom, .source, "source/9"),
        (.media, .wrapper, "group content"),
        (.plain, .timeToLive, "ttl"), (.plain, .hintList, "skiphours skipdays"), (.plain, .skippedHour, "hour"),
        (.plain, .skippedDay, "day"), (.syndication, .updatePeriod, "updateperiod"),
        (.syndication, .updateFrequency, "updatefrequency"), (.syndication, .updateBase, "updatebase"),
    ]
}
