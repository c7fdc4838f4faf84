import Foundation

/// Counts items by a plain scan of the text, so that no parser judges itself.
///
/// The rule is that of `independent_count.py`: guid or Atom id; else the link, unless it is a front page or the feed's
/// own; else the title. Two ids are of one item where some title and date came with both: mirrors of a site give an
/// item another id at each of their addresses.
public struct IndependentCount: Hashable, Sendable {
    /// Items over all versions.
    public private(set) var items = 0
    /// All ids that came.
    public private(set) var identities: Set<String> = []
    /// Distinct items: ids that no title and date join.
    public var distinct: Int { Set(identities.map(root)).count }
    /// The next name of the same item, for each name; by this joined names are known.
    private var next: [String: String] = [:]
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
        for item in pieces.items {
            guard let id = Self.identity(of: item, own: own) else { continue }
            identities.insert(id)
            guard let title = item.text(of: "title"), let date = Self.date(of: item) else { continue }
            let (one, other) = (root(id), root("\(title)\n\(date)"))
            if one != other { next[one] = other }
        }
    }

    private func root(_ name: String) -> String {
        var name = name
        while let other = next[name] { name = other }
        return name
    }

    private static func date(of item: MarkupScan) -> String? {
        ["pubDate", "published", "updated", "dc:date"].lazy.compactMap(item.text(of:)).first
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
