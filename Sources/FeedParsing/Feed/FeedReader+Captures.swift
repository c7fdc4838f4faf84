extension FeedReader {
    mutating func begin(_ tag: StartTag, _ element: FeedElement, isHead: Bool, _ vocabulary: Vocabulary) -> Frame {
        var capture = TextCapture(
            element: element, form: form(tag, element, vocabulary), depth: frames.count, isHead: isHead)
        switch element.meaning {
        case .identifier: capture.isPermalink = Self.isPermalink(tag)
        case .source: capture.address = tag.attribute("url")
        default: break
        }
        captured.removeAll(keepingCapacity: true)
        self.capture = capture
        return .capture
    }

    private static func isPermalink(_ tag: StartTag) -> Bool {
        tag.attribute("isPermaLink")?.lowercased() != "false"
    }

    private func form(_ tag: StartTag, _ element: FeedElement, _ vocabulary: Vocabulary) -> TextForm {
        switch element.meaning {
        case .title, .summary, .body, .author, .publisher, .source, .personPart:
            if vocabulary == .xhtml { return .literal }
            return isAtom(vocabulary) ? AtomTextForm.form(of: tag) : .html
        default: return .literal
        }
    }

    // MARK: Markup inside text

    /// Within HTML the tag goes back into the text and is cleaned out with the rest; else it only parts words.
    mutating func startNested(_ tag: StartTag) {
        guard let capture, capture.hiddenDepth == nil else { return }
        if capture.element.meaning == .author, tag.name.local == Self.name {
            captured.removeAll(keepingCapacity: true)
            nameDepth = frames.count
            return
        }
        guard let element = HTMLElement(name: tag.name.localText) else {
            let isText = tag.name.prefix == 0 && tag.attributes.isBlank && !namespaces.isForeign
            if isText { appendTag("<", tag.name.written) }
            return
        }
        if capture.isHTML {
            appendTag("<", tag.name.localText)
        } else {
            appendSeparator(element)
        }
        if case .hidden = element { self.capture?.hiddenDepth = frames.count }
        nestedElements.append((frames.count, element))
    }

    private static let name = NameHash.of("name")

    mutating func endNested(depth: Int) {
        if nameDepth == depth {
            // An Atom person in an RSS author: after the name comes nothing of interest.
            capture?.hiddenDepth = .max
            nameDepth = nil
        }
        if capture?.hiddenDepth == depth {
            if capture?.isHTML == true { "</script>".utf8.withContiguousStorageIfAvailable { text($0) } }
            capture?.hiddenDepth = nil
        }
        guard let last = nestedElements.last, last.depth == depth else { return }
        nestedElements.removeLast()
        appendSeparator(last.element)
    }

    private mutating func appendSeparator(_ element: HTMLElement) {
        guard case .block = element, capture?.hiddenDepth == nil else { return }
        let separator: StaticString = capture?.isHTML == true ? "<br>" : "\u{2028}"
        separator.withUTF8Buffer { text($0) }
    }

    private mutating func appendTag(_ start: StaticString, _ name: ByteView) {
        start.withUTF8Buffer { text($0) }
        text(name)
        let end: StaticString = ">"
        end.withUTF8Buffer { text($0) }
    }

    // MARK: The end of a text

    mutating func finishCapture(_ capture: TextCapture) {
        self.capture = nil
        nestedElements.removeAll(keepingCapacity: true)
        nameDepth = nil
        let bytes = captured
        let text = bytes.withUnsafeBufferPointer { cleanText($0, capture) }
        if capture.isHead { storeHead(text, capture) } else { storeItem(text, capture) }
    }

    private mutating func cleanText(_ bytes: ByteView, _ capture: TextCapture) -> String {
        switch capture.form {
        case .base64(let isHTML):
            guard let decoded = Base64.utf8(of: bytes) else {
                log.note(.unknownType("base64"))
                return ""
            }
            return decoded.withUnsafeBufferPointer { clean($0, isHTML: isHTML, capture) }
        case .html: return clean(bytes, isHTML: true, capture)
        case .literal: return clean(bytes, isHTML: false, capture)
        }
    }

    private mutating func clean(_ bytes: ByteView, isHTML: Bool, _ capture: TextCapture) -> String {
        let isBody = capture.element.meaning == .body
        let result = TextCleaning.text(of: bytes, isHTML: isHTML, keepsLines: isBody)
        if result.hadControlCharacters { log.note(.controlCharacter) }
        return result.text
    }

    private mutating func storeHead(_ text: String, _ capture: TextCapture) {
        let rank = capture.element.rank
        switch capture.element.meaning {
        case .title: head.title.offer(text, rank: rank)
        case .link: if !text.isEmpty { offerHeadLink(text, rank: rank) }
        case .language: head.language.offer(text, rank: rank)
        default: head.hints.take(text, as: capture.element.meaning)
        }
    }

    private mutating func storeItem(_ text: String, _ capture: TextCapture) {
        let rank = capture.element.rank
        switch capture.element.meaning {
        case .title: storeTitle(text, rank)
        case .summary: item?.summary.offer(text, rank: rank)
        case .body: item?.body.offer(text, rank: rank)
        case .link: if !text.isEmpty { offerItemLink(text, rank: rank) }
        case .identifier: storeIdentifier(text, capture)
        case .published: item?.published.offer(text, rank: rank)
        case .updated: item?.updated.offer(text, rank: rank)
        case .date:
            item?.published.offer(text, rank: rank)
            item?.updated.offer(text, rank: rank)
        case .author: item?.authors.offer(AuthorName.text(of: text), rank: rank)
        case .personPart: person?.offer(text, rank: rank)
        case .language: if !text.isEmpty { item?.language = text }
        case .publisher: item?.publisher.offer(text, rank: rank)
        case .source: storeSource(text, capture)
        case .root, .channel, .item, .wrapper, .hintList, .timeToLive, .skippedHour, .skippedDay, .updatePeriod,
            .updateFrequency, .updateBase:
            break
        }
    }

    private mutating func storeTitle(_ text: String, _ rank: Int) {
        item?.title.offer(text, rank: rank)
        if !languages.current.isEmpty { item?.language = languages.current }
    }

    /// An Atom id may be relative to an `xml:base`, but never depends on the address it was fetched from.
    private mutating func storeIdentifier(_ text: String, _ capture: TextCapture) {
        let isRelative = head.isAtom && WebAddress(text).scheme == nil && bases.isNested
        let identifier = isRelative ? WebAddress.resolve(text, against: bases.current) : text
        item?.identifier.offer(identifier, rank: capture.element.rank)
        item?.isPermalink = capture.isPermalink && WebAddress(text).isWeb
    }

    /// The publisher's name; its host where the name is missing.
    private mutating func storeSource(_ text: String, _ capture: TextCapture) {
        let host = capture.address.flatMap { WebAddress($0).authority }.map(String.init) ?? ""
        item?.publisher.offer(text.isEmpty ? host : text, rank: capture.element.rank)
    }

    mutating func finishPerson(isHead: Bool, rank: Int) {
        guard let name = person?.filled else { return }
        person = nil
        if isHead { head.authors.offer(name, rank: rank) } else { item?.authors.offer(name, rank: rank) }
    }
}
