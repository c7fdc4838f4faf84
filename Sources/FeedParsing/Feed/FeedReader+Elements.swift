extension FeedReader {
    /// What `tag` is, where the reader stands.
    mutating func frame(for tag: StartTag) -> Frame {
        let vocabulary = namespaces.vocabulary(of: tag.name.prefix)
        let element = FeedElement.of(tag.name.local, in: vocabulary)
        guard head.format != nil else { return rootFrame(for: tag, element, vocabulary) }
        if case .item = frames.last { item?.hasElements = true }
        guard let element, let parent = frames.last else { return .ignored }
        switch parent {
        case .root, .channel: return headFrame(for: tag, element, vocabulary)
        case .item, .wrapper: return itemFrame(for: tag, element, vocabulary)
        case .person: return personFrame(for: tag, element)
        case .source: return sourceFrame(for: tag, element, vocabulary)
        case .capture, .ignored: return .ignored
        }
    }

    /// A feed may stand inside something else (a server's warning), but not deep inside.
    private mutating func rootFrame(for tag: StartTag, _ element: FeedElement?, _ vocabulary: Vocabulary) -> Frame {
        elementsBeforeRoot += 1
        let isFirst = frames.isEmpty
        guard let element, isFirst || element.meaning == .root, !isFirst || !Self.isPage(tag) else { return .ignored }
        guard let format = FeedFormat(tag: tag, element: element, vocabulary: vocabulary, namespace: rootNamespace)
        else { return .ignored }
        head.format = format.text
        head.isAtom = format.isAtom
        if !isFirst || elementsBeforeRoot > 1 { log.note(.leadingText) }
        switch element.meaning {
        case .channel: return openChannel(tag)
        case .item: return openItem(tag)
        default:
            offerHeadLanguage()
            return .root
        }
    }

    private static func isPage(_ tag: StartTag) -> Bool {
        tag.name.local == NameHash.of("html")
    }

    private mutating func openChannel(_ tag: StartTag) -> Frame {
        offerHeadLanguage()
        if let about = tag.attribute("about") { head.link.offer(about, rank: 1) }
        if let address = tag.attribute("href") { offerHeadLink(address, rank: 3) }
        return .channel
    }

    private mutating func offerHeadLanguage() {
        if !languages.current.isEmpty { head.language.offer(languages.current, rank: 2) }
    }

    private mutating func openItem(_ tag: StartTag) -> Frame {
        var draft = ItemDraft()
        draft.base = bases.current
        if !languages.current.isEmpty { draft.language = languages.current }
        if let about = tag.attribute("about") {
            draft.identifier.offer(about, rank: 7)
            if WebAddress(about).isWeb { draft.link.offer(about, rank: 1) }
        }
        if let address = tag.attribute("href") { draft.link.offer(address, rank: 3) }
        if let moment = tag.attribute("lastmod") { draft.updated.offer(moment, rank: 6) }
        item = draft
        return .item
    }

    // MARK: Of the feed

    private mutating func headFrame(
        for tag: StartTag, _ element: FeedElement, _ vocabulary: Vocabulary
    ) -> Frame {
        switch element.meaning {
        case .channel: return openChannel(tag)
        case .item: return openItem(tag)
        case .title, .language, .timeToLive, .skippedHour, .skippedDay, .updatePeriod, .updateFrequency, .updateBase:
            return begin(tag, element, isHead: true, vocabulary)
        case .hintList: return .channel
        case .link where isAtom(vocabulary) || tag.attribute("href") != nil:
            return atomLink(tag, isHead: true, vocabulary)
        case .link: return begin(tag, element, isHead: true, vocabulary)
        case .author where isAtom(vocabulary):
            person = RankedText()
            return .person(isHead: true, rank: element.rank)
        default: return .ignored
        }
    }

    // MARK: Of an item

    private mutating func itemFrame(
        for tag: StartTag, _ element: FeedElement, _ vocabulary: Vocabulary
    ) -> Frame {
        switch element.meaning {
        case .root, .channel, .item, .personPart, .hintList, .timeToLive, .skippedHour, .skippedDay, .updatePeriod,
            .updateFrequency, .updateBase:
            return .ignored
        case .wrapper: return .wrapper
        case .author where isAtom(vocabulary):
            person = RankedText()
            return .person(isHead: false, rank: element.rank)
        case .source where isAtom(vocabulary): return .source
        case .link where isAtom(vocabulary) || (tag.attribute("href") != nil && tag.isEmpty):
            return atomLink(tag, isHead: false, vocabulary)
        case .body:
            if let address = tag.attribute("src") { offerItemLink(address, rank: 2) }
            return begin(tag, element, isHead: false, vocabulary)
        default: return begin(tag, element, isHead: false, vocabulary)
        }
    }

    private mutating func personFrame(for tag: StartTag, _ element: FeedElement) -> Frame {
        guard element.meaning == .personPart else { return .ignored }
        return begin(tag, element, isHead: false, .plain)
    }

    /// Of an entry's `source` only the title counts: it is the publisher.
    private mutating func sourceFrame(
        for tag: StartTag, _ element: FeedElement, _ vocabulary: Vocabulary
    ) -> Frame {
        guard element.meaning == .title else { return .ignored }
        return begin(tag, FeedElement(meaning: .publisher, rank: 9), isHead: false, vocabulary)
    }

    func isAtom(_ vocabulary: Vocabulary) -> Bool {
        vocabulary == .atom || (head.isAtom && vocabulary == .plain)
    }

    // MARK: Links

    /// Only the page itself: no `self`, `related`, `enclosure`; HTML before other forms, the first before later ones.
    /// Some write the address between the tags.
    private mutating func atomLink(_ tag: StartTag, isHead: Bool, _ vocabulary: Vocabulary) -> Frame {
        let relation = tag.attribute("rel")?.lowercased() ?? "alternate"
        guard relation.isEmpty || relation == "alternate" || relation.hasSuffix("/alternate") else { return .ignored }
        let type = tag.attribute("type")?.lowercased() ?? "text/html"
        let rank = type.contains("html") ? 6 : 5
        guard let address = tag.attribute("href"), !address.isEmpty else {
            return begin(tag, FeedElement(meaning: .link, rank: rank), isHead: isHead, vocabulary)
        }
        if isHead { offerHeadLink(address, rank: rank) } else { offerItemLink(address, rank: rank) }
        return .ignored
    }

    func offeredAddress(_ written: String) -> String {
        let isBroken = written.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        let address = isBroken ? written.filter { !$0.isNewline && $0 != "\t" } : written
        return WebAddress.resolve(address, against: bases.current)
    }

    mutating func offerHeadLink(_ written: String, rank: Int) {
        let address = offeredAddress(written)
        head.link.offer(address, rank: rank)
    }

    mutating func offerItemLink(_ written: String, rank: Int) {
        let address = offeredAddress(written)
        item?.link.offer(address, rank: rank)
    }
}
