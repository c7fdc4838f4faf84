/// Reads XML as it is found in the wild, chunk by chunk, and never gives up.
///
/// libxml2 in recovery ends the document at the `<` of “a < b”, loses “b” in “a=1&b=2” and misplaces all items
/// after an unclosed tag (measured with 2.9.14), so that feeds are read by rules of our own: what is no markup
/// is text, an end tag closes what it names, and nothing outside the document is ever fetched.
struct MarkupScanner {
    let limits: ParsingLimits
    private var buffer: [UInt8] = []
    private var linesBefore = 1
    private var state = State.content
    /// The names of the open elements.
    var open: [UInt64] = []
    /// Elements beyond the limit of depth that are open.
    var tooDeep = 0
    var entities: DocumentEntities

    private enum State: String {
        case content = "text"
        case comment = "a comment"
        case characterData = "a CDATA section"
        case instruction = "a processing instruction"
    }

    init(limits: ParsingLimits) {
        self.limits = limits
        entities = DocumentEntities(limit: limits.expansionBytes)
    }

    /// Reads what can be read so far of UTF-8 text.
    mutating func feed(_ bytes: ByteView, to handler: inout some MarkupHandler) {
        guard !handler.isDone else { return }
        buffer.append(contentsOf: bytes)
        scan(atEnd: false, to: &handler)
    }

    /// Reads the rest and closes what is open.
    mutating func finish(to handler: inout some MarkupHandler) {
        guard !handler.isDone else { return }
        scan(atEnd: true, to: &handler)
        let line = linesBefore
        if state != .content { handler.note(.unfinished(state.rawValue), line: line) }
        if !open.isEmpty { handler.note(.unfinished("an element"), line: line) }
        close(open.count, to: &handler)
    }

    private mutating func scan(atEnd: Bool, to handler: inout some MarkupHandler) {
        // The buffer is taken out so that reading it and changing the rest of `self` do not exclude each other.
        var taken: [UInt8] = []
        swap(&taken, &buffer)
        let consumed = taken.withUnsafeBufferPointer { bytes in
            let end = advance(ScanWindow(bytes: bytes, atEnd: atEnd, linesBefore: linesBefore), to: &handler)
            linesBefore += ScanWindow.lines(in: bytes, before: end)
            return end
        }
        taken.removeSubrange(0..<consumed)
        swap(&taken, &buffer)
    }

    private mutating func advance(_ window: ScanWindow, to handler: inout some MarkupHandler) -> Int {
        var place = 0
        while place < window.bytes.count, !handler.isDone {
            let next: Int?
            switch state {
            case .content where window.bytes[place] == UInt8(ascii: "<"): next = markup(window, at: place, to: &handler)
            case .content: next = text(window, at: place, to: &handler)
            case .comment: next = skip(window, at: place, past: "-->", keeping: 2)
            case .instruction: next = skip(window, at: place, past: ">", keeping: 0)
            case .characterData: next = characterData(window, at: place, to: &handler)
            }
            guard let next else { break }
            place = next
        }
        return place
    }

    // MARK: Sections

    private mutating func skip(_ window: ScanWindow, at place: Int, past end: StaticString, keeping tail: Int) -> Int? {
        if let hit = window.bytes.firstIndex(of: end, from: place) {
            state = .content
            return hit + end.utf8CodeUnitCount
        }
        let rest = window.atEnd ? window.bytes.count : max(place, window.bytes.count - tail)
        return rest > place ? rest : nil
    }

    private mutating func characterData(
        _ window: ScanWindow, at place: Int, to handler: inout some MarkupHandler
    ) -> Int? {
        let bytes = window.bytes
        if let hit = bytes.firstIndex(of: "]]>", from: place) {
            if handler.wantsText, hit > place { handler.text(bytes.part(place, hit)) }
            state = .content
            return hit + 3
        }
        let end = window.atEnd ? bytes.count : max(place, bytes.count - 2)
        guard end > place else { return nil }
        if handler.wantsText { handler.text(bytes.part(place, end)) }
        return end
    }

    /// Reads what begins with `<`; nil when the window ends before that can be told.
    private mutating func markup(_ window: ScanWindow, at place: Int, to handler: inout some MarkupHandler) -> Int? {
        let bytes = window.bytes
        guard place + 1 < bytes.count else { return window.atEnd ? literal(window, place, to: &handler) : nil }
        switch bytes[place + 1] {
        case UInt8(ascii: "/"): return endTag(window, at: place, to: &handler)
        case UInt8(ascii: "?"):
            state = .instruction
            return place + 2
        case UInt8(ascii: "!"): return declaration(window, at: place, to: &handler)
        case let byte where byte.isLetter || byte == UInt8(ascii: "_"):
            return startTag(window, at: place, to: &handler)
        default: return literal(window, place, to: &handler)
        }
    }

    private mutating func declaration(
        _ window: ScanWindow, at place: Int, to handler: inout some MarkupHandler
    ) -> Int? {
        let bytes = window.bytes
        if bytes.has("<!--", at: place) {
            state = .comment
            return place + 4
        }
        if bytes.has("<![CDATA[", at: place) {
            state = .characterData
            return place + 9
        }
        guard window.atEnd || bytes.count - place >= 9 else { return nil }
        guard let end = DocumentEntities.endOfDeclaration(bytes, from: place) else {
            let isLong = bytes.count - place > limits.tagBytes
            guard window.atEnd || isLong else { return nil }
            let repair: Repair = isLong ? .longTag(limits.tagBytes) : .unfinished("a declaration")
            handler.note(repair, line: window.line(at: place))
            return bytes.firstIndex(of: UInt8(ascii: ">"), from: place).map { $0 + 1 } ?? bytes.count
        }
        for repair in entities.read(declaration: bytes.part(place, end)) {
            handler.note(repair, line: window.line(at: place))
        }
        return end
    }
}
