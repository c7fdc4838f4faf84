/// The vocabularies of which feeds are made; `plain` is RSS itself, with or without a namespace.
enum Vocabulary: UInt64 {
    case plain = 1, atom, rdf, dublinCore, dublinCoreTerms, content, media, itunes, xhtml, feedburner, yandex, xml,
        syndication
    case other

    /// By the address of the namespace, without regard to case, surrounding space and version.
    init(namespace: String) {
        let address = namespace.lowercased()
        self = Self.namespaces.first { address.hasPrefix($0.0) }?.1 ?? .other
    }

    /// By the prefix that everybody uses, for documents that forgot to declare it.
    init(prefix: UInt64) {
        self = Self.prefixes[prefix] ?? .other
    }

    private static let namespaces: [(String, Vocabulary)] = [
        ("http://www.w3.org/2005/atom", .atom), ("https://www.w3.org/2005/atom", .atom),
        ("http://purl.org/atom/ns", .atom), ("http://purl.org/atom-blog/ns", .atom),
        ("http://www.w3.org/1999/02/22-rdf-syntax-ns", .rdf),
        ("http://purl.org/rss/1.0/modules/syndication", .syndication),
        ("http://purl.org/rss/1.0/modules/content", .content), ("http://purl.org/rss/1.0/modules/", .other),
        ("http://purl.org/rss/", .plain), ("http://purl.org/net/rss1.1", .plain),
        ("http://my.netscape.com/rdf/simple", .plain), ("http://channel.netscape.com/rdf/simple", .plain),
        ("http://my.netscape.com/publish/formats/rss", .plain), ("http://backend.userland.com/", .plain),
        ("http://blogs.law.harvard.edu/tech/rss", .plain), ("http://cyber.law.harvard.edu/rss", .plain),
        ("http://purl.org/dc/elements", .dublinCore), ("http://purl.org/metadata/dublin_core", .dublinCore),
        ("http://purl.org/dc/terms", .dublinCoreTerms), ("http://search.yahoo.com/mrss", .media),
        ("https://search.yahoo.com/mrss", .media), ("http://www.itunes.com/dtds/podcast", .itunes),
        ("http://example.com/dtds/podcast-1.0.dtd", .itunes), ("http://www.w3.org/1999/xhtml", .xhtml),
        ("http://rssnamespace.org/feedburner", .feedburner), ("http://news.yandex.ru", .yandex),
        ("https://news.yandex.ru", .yandex), ("http://www.w3.org/xml/1998/namespace", .xml),
    ]

    private static let prefixes: [UInt64: Vocabulary] = [
        NameHash.of("atom"): .atom, NameHash.of("a10"): .atom, NameHash.of("atom03"): .atom,
        NameHash.of("atom10"): .atom, NameHash.of("rdf"): .rdf, NameHash.of("dc"): .dublinCore,
        NameHash.of("dcterms"): .dublinCoreTerms, NameHash.of("content"): .content, NameHash.of("media"): .media,
        NameHash.of("itunes"): .itunes, NameHash.of("xhtml"): .xhtml, NameHash.of("feedburner"): .feedburner,
        NameHash.of("yandex"): .yandex, NameHash.of("rambler"): .yandex, NameHash.of("xml"): .xml,
        NameHash.of("rss"): .plain, NameHash.of("sy"): .syndication,
    ]
}
