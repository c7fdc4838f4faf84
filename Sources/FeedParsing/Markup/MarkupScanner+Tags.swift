extension MarkupScanner {
    /// Reads a start tag, or the `<` as text when no tag comes of it.
    mutating func startTag(_ window: ScanWindow, at place: Int, to handler: inout some MarkupHandler) -> Int? {
        switch TagExtent(window.bytes, from: place, atEnd: window.atEnd, limit: limits.tagBytes) {
        case .unfinished: return nil
        case .none:
            return literal(window, place, to: &handler)
        case .tooLong:
            handler.note(.longTag(limits.tagBytes), line: window.line(at: place))
            return literal(window, place, to: &handler)
        case .tag(let end):
            begin(tag(window.bytes, from: place + 1, to: end), window, place, to: &handler)
            return end + 1
        }
    }

    private func tag(_ bytes: ByteView, from start: Int, to end: Int) -> StartTag {
        let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
        let stop = isEmpty ? end - 1 : end
        var nameEnd = start
        while nameEnd < stop, !bytes[nameEnd].isWhiteSpace, bytes[nameEnd] != UInt8(ascii: "/") { nameEnd += 1 }
        return StartTag(
            name: TagName(bytes.part(start, nameEnd)), attributes: AttributeList(bytes.part(nameEnd, stop)),
            isEmpty: isEmpty)
    }

    private mutating func begin(
        _ tag: StartTag, _ window: ScanWindow, _ place: Int, to handler: inout some MarkupHandler
    ) {
        let forgotten = handler.elementsClosed(by: tag)
        if forgotten > 0 {
            handler.note(.missingEndTag(tag.name.written.text), line: window.line(at: place))
            close(forgotten, to: &handler)
        }
        guard open.count < limits.depth else {
            handler.note(.tooDeep(limits.depth), line: window.line(at: place))
            if !tag.isEmpty { tooDeep += 1 }
            return
        }
        let isVoid = tag.isEmpty || handler.isVoid(tag)
        open.append(tag.name.whole)
        handler.start(tag)
        if isVoid { close(1, to: &handler) }
    }

    /// Closes the innermost `count` elements.
    mutating func close(_ count: Int, to handler: inout some MarkupHandler) {
        for _ in 0..<min(count, open.count) {
            open.removeLast()
            handler.end()
        }
    }

    mutating func endTag(_ window: ScanWindow, at place: Int, to handler: inout some MarkupHandler) -> Int? {
        let bytes = window.bytes
        var end = place + 2
        while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "<") { end += 1 }
        guard end < bytes.count else {
            guard window.atEnd || end - place > limits.tagBytes else { return nil }
            handler.note(.unfinished("an end tag"), line: window.line(at: place))
            return bytes.count
        }
        let name = TagName(bytes.part(place + 2, end).trimmed)
        closeElement(name, window, place, to: &handler)
        return bytes[end] == UInt8(ascii: ">") ? end + 1 : end
    }

    private mutating func closeElement(
        _ name: TagName, _ window: ScanWindow, _ place: Int, to handler: inout some MarkupHandler
    ) {
        if tooDeep > 0 {
            tooDeep -= 1
        } else if open.last == name.whole {
            close(1, to: &handler)
        } else if let depth = open.lastIndex(of: name.whole) {
            handler.note(.missingEndTag("/" + name.written.text), line: window.line(at: place))
            close(open.count - depth, to: &handler)
        } else {
            handler.note(.strayEndTag(String(name.written.text.prefix(40))), line: window.line(at: place))
        }
    }
}
