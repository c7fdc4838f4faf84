/// Which kind of feed a root element begins.
struct FeedFormat {
    /// `rss 2.0`, `rdf 1.0`, `atom 1.0` …
    let text: String
    let isAtom: Bool

    /// Nil for a root that no feed has.
    init?(tag: StartTag, element: FeedElement, vocabulary: Vocabulary, namespace: String?) {
        let version = tag.attribute("version")
        switch element.meaning {
        case .root where vocabulary == .rdf || tag.name.local == NameHash.of("rdf"):
            let isOld = namespace?.contains("netscape") == true
            self.init(text: isOld ? "rdf 0.9" : "rdf 1.0", isAtom: false)
        case .root where tag.name.local == NameHash.of("feed"), .item where tag.name.local == NameHash.of("entry"):
            let isFinal = namespace?.lowercased().contains("2005/atom") == true
            self.init(text: isFinal ? "atom 1.0" : Self.named("atom", version), isAtom: true)
        case .root: self.init(text: Self.named("rss", version), isAtom: false)
        case .channel: self.init(text: Self.named("cdf", nil), isAtom: false)
        default: return nil
        }
    }

    private init(text: String, isAtom: Bool) {
        self.text = text
        self.isAtom = isAtom
    }

    private static func named(_ kind: String, _ version: String?) -> String {
        guard let version, !version.isEmpty, version.utf8.count <= 8 else { return kind }
        return "\(kind) \(version)"
    }
}
