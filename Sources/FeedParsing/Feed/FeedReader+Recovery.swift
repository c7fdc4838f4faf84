extension FeedReader {
    /// An item inside an item, or one of RSS' own elements inside a title, betrays a forgotten end tag.
    func elementsClosed(by tag: StartTag) -> Int {
        guard item != nil, capture == nil || capture?.isHTML == true else { return 0 }
        let vocabulary = namespaces.vocabulary(of: tag.name.prefix)
        let element = FeedElement.of(tag.name.local, in: vocabulary)
        if element?.meaning == .item || element?.meaning == .channel { return frames.count - itemDepth }
        guard vocabulary == .plain, !head.isAtom, let capture, !capture.isHead else { return 0 }
        return ends(capture, element, tag) ? frames.count - capture.depth : 0
    }

    private var itemDepth: Int {
        frames.lastIndex { if case .item = $0 { true } else { false } } ?? frames.count
    }

    /// Names that HTML has too end nothing but a title, which holds no such elements.
    private func ends(_ capture: TextCapture, _ element: FeedElement?, _ tag: StartTag) -> Bool {
        guard let element, element.rank == 9 else { return Self.namesOfRSSOnly.contains(tag.name.local) }
        return switch element.meaning {
        case .published, .identifier, .author: true
        case .link, .summary, .source: capture.element.meaning == .title
        default: false
        }
    }

    private static let namesOfRSSOnly = Set(["category", "enclosure", "comments"].map(NameHash.of))

    func isVoid(_ tag: StartTag) -> Bool {
        capture != nil && HTMLElement.isVoid(tag.name.local)
    }
}
