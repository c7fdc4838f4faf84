extension FeedReader {
    /// An item inside an item, or one of RSS' own elements inside a title, betrays a forgotten end tag.
    func elementsClosed(by tag: StartTag) -> Int {
        guard item != nil, tag.name.prefix == 0, namespaces.vocabulary(of: 0) == .plain,
            let element = FeedElement.of(tag.name.local, in: .plain)
        else { return 0 }
        if element.meaning == .item || element.meaning == .channel { return frames.count - itemDepth }
        guard let capture, capture.isHTML, !capture.isHead else { return 0 }
        return ends(capture, element, tag) ? frames.count - capture.depth : 0
    }

    private var itemDepth: Int {
        frames.lastIndex { if case .item = $0 { true } else { false } } ?? frames.count
    }

    /// Names that HTML has too end nothing but a title, which holds no such elements.
    private func ends(_ capture: TextCapture, _ element: FeedElement, _ tag: StartTag) -> Bool {
        switch element.meaning {
        case .published, .identifier: element.rank == 9
        case .link, .summary, .source: capture.element.meaning == .title && element.rank == 9
        case .title: capture.element.meaning != .title && capture.element.meaning != .body && element.rank == 9
            && captured.isEmpty
        default: false
        }
    }

    func isVoid(_ tag: StartTag) -> Bool {
        capture != nil && HTMLElement.isVoid(tag.name.local)
    }
}
