/// A tag, comment or declaration within HTML text.
struct HTMLTag {
    let element: HTMLElement
    let isClosing: Bool
    /// The place after it.
    let end: Int
    private let name: ByteView

    /// Nil when the `<` at `place` is just a character.
    init?(_ bytes: ByteView, at place: Int, _ horizon: inout MarkupHorizon) {
        let next = place + 1
        guard next < bytes.count else { return nil }
        if bytes[next] == UInt8(ascii: "!") || bytes[next] == UInt8(ascii: "?") {
            guard let end = Self.endOfDeclaration(bytes, at: place, &horizon) else { return nil }
            self.init(element: .inline, isClosing: false, end: end, name: bytes.part(0, 0))
            return
        }
        let isClosing = bytes[next] == UInt8(ascii: "/")
        let start = isClosing ? next + 1 : next
        var nameEnd = start
        while nameEnd < bytes.count, Self.isNameByte(bytes[nameEnd]) { nameEnd += 1 }
        let name = bytes.part(start, nameEnd)
        guard let first = name.first, first.isLetter,
            let end = Self.endOfTag(bytes, from: nameEnd, isKnown: HTMLElement(name: name) != nil)
        else { return nil }
        let isMarkup = isClosing || name.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }
        let hasAttributes = bytes.firstIndex(of: UInt8(ascii: "="), from: nameEnd, before: end) != nil
        guard let element = HTMLElement(name: name) ?? (isMarkup || hasAttributes ? .inline : nil) else { return nil }
        self.init(element: element, isClosing: isClosing, end: end, name: name)
    }

    private init(element: HTMLElement, isClosing: Bool, end: Int, name: ByteView) {
        self.element = element
        self.isClosing = isClosing
        self.end = end
        self.name = name
    }

    /// The place after the end tag that closes this hidden element; without one, after the tag itself.
    func endOfContent(_ bytes: ByteView, _ horizon: inout MarkupHorizon) -> Int {
        let hash = NameHash.of(name)
        guard !horizon.unclosed.contains(hash) else { return end }
        var place = end
        while let less = bytes.firstIndex(of: "</", from: place) {
            let start = less + 2
            let stop = start + name.count
            if stop <= bytes.count, NameHash.of(bytes.part(start, stop)) == hash {
                return bytes.firstIndex(of: UInt8(ascii: ">"), from: stop).map { $0 + 1 } ?? bytes.count
            }
            place = start
        }
        horizon.unclosed.append(hash)
        return end
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
    }

    /// `<!-- … -->`, `<!…>`, `<?…>`; of `<![CDATA[…]]>` only the brackets, as its content is text.
    private static func endOfDeclaration(_ bytes: ByteView, at place: Int, _ horizon: inout MarkupHorizon) -> Int? {
        if bytes.has("<![CDATA[", at: place) { return place + 9 }
        let isComment = bytes.has("<!--", at: place)
        if isComment, !horizon.hasNoCommentEnd {
            if let end = bytes.firstIndex(of: "-->", from: place + 4) { return end + 3 }
            horizon.hasNoCommentEnd = true
        }
        if !horizon.hasNoGreater {
            if let end = bytes.firstIndex(of: UInt8(ascii: ">"), from: place) { return end + 1 }
            horizon.hasNoGreater = true
        }
        return isComment ? bytes.count : nil
    }

    /// After the `>`, quotes minded. A known tag that the text's end cuts off is markup too.
    private static func endOfTag(_ bytes: ByteView, from start: Int, isKnown: Bool) -> Int? {
        guard start < bytes.count else { return isKnown ? start : nil }
        let first = bytes[start]
        guard first.isWhiteSpace || first == UInt8(ascii: ">") || first == UInt8(ascii: "/") else { return nil }
        switch TagExtent(bytes, from: start - 1, atEnd: false, limit: 1 << 16) {
        case .tag(let end): return mayBeAttributes(bytes.part(start, end)) ? end + 1 : nil
        case .unfinished: return isKnown && isCutAttribute(bytes.part(start, bytes.count)) ? bytes.count : nil
        case .none:
            let less = bytes.firstIndex(of: UInt8(ascii: "<"), from: start) ?? bytes.count
            return isKnown && isCutAttribute(bytes.part(start, less)) ? less : nil
        case .tooLong: return nil
        }
    }

    /// Attributes begin with a letter: `a<b && c>d` holds no tag.
    private static func mayBeAttributes(_ bytes: ByteView) -> Bool {
        guard let first = bytes.trimmed.first else { return true }
        return first.isLetter || first >= 0x80 || first == UInt8(ascii: "/") || first == UInt8(ascii: "_")
            || first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") || first == UInt8(ascii: ":")
    }

    /// What remains of a cut tag: a value or a single word. Several words are text (`if a <b and c`).
    private static func isCutAttribute(_ bytes: ByteView) -> Bool {
        let rest = bytes.trimmed
        return rest.contains(UInt8(ascii: "=")) || !rest.contains { $0.isWhiteSpace }
    }
}
