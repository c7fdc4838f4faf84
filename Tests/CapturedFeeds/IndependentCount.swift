import Foundation

/// Counts items by a plain scan of the text, so that no parser judges itself.
///
/// The rule is that of `independent_count.py`: guid or Atom id; else the link, unless it is a front page or the feed's
/// own; else the title.
public struct IndependentCount: Hashable, Sendable {
    /// Items over all versions.
    public private(set) var items = 0
    /// How each distinct item is known.
    public private(set) var identities: Set<String> = []
    /// Versions that are no feed.
    public private(set) var notFeeds = 0

    public init(of sequence: CapturedSequence) {
        for version in sequence.versions {
            add(MarkupScan(String(decoding: version.bytes, as: UTF8.self)))
        }
    }

    private mutating func add(_ document: MarkupScan) {
        guard let name = ["rss", "rdf:RDF", "feed"].first(where: document.hasElement) else {
            notFeeds += 1
            return
        }
        let pieces = document.pieces(of: name == "feed" ? "entry" : "item")
        let own = pieces.head.link
        items += pieces.items.count
        identities.formUnion(pieces.items.compactMap { Self.identity(of: $0, own: own) })
    }

    private static func identity(of item: MarkupScan, own: String?) -> String? {
        let page = item.link.flatMap { namesPage($0, own: own) ? $0 : nil }
        return item.text(of: "guid") ?? item.text(of: "id") ?? page ?? item.text(of: "title")
    }

    private static func namesPage(_ address: String, own: String?) -> Bool {
        guard address != own, let parts = URLComponents(string: address) else { return false }
        return !parts.path.allSatisfy { $0 == "/" } || parts.query?.isEmpty == false
    }
}
