/// Makes clean text of captured bytes: markup out, references read once, white space folded, control characters out.
struct TextCleaning {
    /// Whether blocks become lines (a body) or all becomes one line (a title, a summary).
    let keepsLines: Bool
    private(set) var hadControlCharacters = false
    private var output: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    private var pending: UInt8 = 0
    private var horizon = MarkupHorizon()

    /// The clean text of `bytes`, and whether control characters were left out.
    static func text(
        of bytes: ByteView, isHTML: Bool, keepsLines: Bool = false
    ) -> (text: String, hadControlCharacters: Bool) {
        // A reference may grow by a fifth at most: `&nGt;`, five bytes, means two characters of three bytes each.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + bytes.count / 4 + 16) { output in
            var cleaning = TextCleaning(keepsLines: keepsLines, output: output)
            cleaning.clean(bytes, isHTML: isHTML)
            let text = String(decoding: output[..<cleaning.count], as: UTF8.self)
            return (text, cleaning.hadControlCharacters)
        }
    }

    private init(keepsLines: Bool, output: UnsafeMutableBufferPointer<UInt8>) {
        self.keepsLines = keepsLines
        self.output = output
    }

    private mutating func clean(_ bytes: ByteView, isHTML: Bool) {
        ByteKind.table.withUnsafeBufferPointer { kinds in
            var place = 0
            while place < bytes.count {
                let end = Self.endOfPlain(bytes, from: place, kinds)
                if end > place {
                    emit(bytes, place, end)
                    place = end
                } else {
                    place = special(bytes, at: place, kinds[Int(bytes[place])], isHTML: isHTML)
                }
            }
        }
    }

    private static func endOfPlain(_ bytes: ByteView, from start: Int, _ kinds: UnsafeBufferPointer<ByteKind>) -> Int {
        var place = start
        while place < bytes.count {
            while place < bytes.count, kinds[Int(bytes[place])] == .plain { place += 1 }
            // A single blank between two words is as it should be.
            guard place > start, place + 1 < bytes.count, bytes[place] == 0x20, kinds[Int(bytes[place + 1])] == .plain
            else { break }
            place += 2
        }
        return place
    }

    /// Deals with one byte that is not plain and returns the place after what was read.
    private mutating func special(_ bytes: ByteView, at place: Int, _ kind: ByteKind, isHTML: Bool) -> Int {
        switch kind {
        case .space:
            separate(by: 0x20)
            return place + 1
        case .control:
            hadControlCharacters = true
            return place + 1
        case .less where isHTML: return tag(bytes, at: place)
        case .ampersand where isHTML: return reference(bytes, at: place)
        case .wideSpaceLead:
            let length = ByteKind.wideSpaceLength(bytes, at: place)
            if length > 0 {
                separate(by: length == 3 && ByteKind.isLineSeparator(bytes, at: place) ? 0x0A : 0x20)
                return place + length
            }
            emit(bytes, place, place + 1)
            return place + 1
        default:
            emit(bytes, place, place + 1)
            return place + 1
        }
    }

    private mutating func separate(by byte: UInt8) {
        guard count > 0, pending != 0x0A else { return }
        pending = keepsLines ? byte : 0x20
    }

    private mutating func emit(_ bytes: ByteView, _ start: Int, _ end: Int) {
        guard count + end - start + 1 <= output.count else { return }
        if pending != 0 {
            output[count] = pending
            count += 1
            pending = 0
        }
        guard let target = output.baseAddress, let source = bytes.baseAddress else { return }
        (target + count).update(from: source + start, count: end - start)
        count += end - start
    }

    private mutating func reference(_ bytes: ByteView, at place: Int) -> Int {
        guard case .characters(let characters, let length) = CharacterReference.read(bytes, at: place, isHTML: true)
        else {
            emit(bytes, place, place + 1)
            return place + 1
        }
        var text: [UInt8] = []
        CharacterReference.append(characters, to: &text)
        text.withUnsafeBufferPointer { clean($0, isHTML: false) }
        return place + length
    }

    /// Of a CDATA section within HTML, what is in it.
    private mutating func section(_ bytes: ByteView, at place: Int) -> Int? {
        guard !horizon.hasNoSectionEnd, bytes.has("<![CDATA[", at: place) else { return nil }
        guard let end = bytes.firstIndex(of: "]]>", from: place) else {
            horizon.hasNoSectionEnd = true
            return nil
        }
        let outer = horizon
        horizon = MarkupHorizon()
        clean(bytes.part(place + 9, end), isHTML: true)
        horizon = outer
        return end + 3
    }

    /// Leaves out the tag at `place`; a `<` that begins none is a character.
    private mutating func tag(_ bytes: ByteView, at place: Int) -> Int {
        if let end = section(bytes, at: place) { return end }
        guard let tag = HTMLTag(bytes, at: place, &horizon) else {
            emit(bytes, place, place + 1)
            return place + 1
        }
        switch tag.element {
        case .block: separate(by: 0x0A)
        case .hidden where !tag.isClosing: return tag.endOfContent(bytes, &horizon)
        default: break
        }
        return tag.end
    }
}
