extension MarkupScanner {
    /// Reads text up to the next `<`; holds back a reference that the window may have cut.
    mutating func text(_ window: ScanWindow, at place: Int, to handler: inout some MarkupHandler) -> Int? {
        let bytes = window.bytes
        let less = bytes.firstIndex(of: UInt8(ascii: "<"), from: place)
        var end = less ?? bytes.count
        guard handler.wantsText else { return end }
        if less == nil, !window.atEnd { end = Self.endOfWholeReferences(bytes, from: place) }
        guard end > place else { return nil }
        var start = place
        while let ampersand = bytes.firstIndex(of: UInt8(ascii: "&"), from: start, before: end) {
            if ampersand > start { handler.text(bytes.part(start, ampersand)) }
            start = reference(window, bytes.part(0, end), at: ampersand, to: &handler)
        }
        if end > start { handler.text(bytes.part(start, end)) }
        return end
    }

    private static func endOfWholeReferences(_ bytes: ByteView, from start: Int) -> Int {
        let latest = max(start, bytes.count - CharacterReference.longest)
        for place in stride(from: bytes.count - 1, through: latest, by: -1) {
            if bytes[place] == UInt8(ascii: ";") { break }
            if bytes[place] == UInt8(ascii: "&") { return place }
        }
        return bytes.count
    }

    /// Hands over what the reference at `place` means and returns where it ends.
    private mutating func reference(
        _ window: ScanWindow, _ bytes: ByteView, at place: Int, to handler: inout some MarkupHandler
    ) -> Int {
        switch CharacterReference.read(bytes, at: place, isHTML: false) {
        case .characters(.scalar(let scalar), let length):
            Self.hand(scalar, to: &handler)
            return place + length
        case .characters(.utf8(let text), let length):
            text.withUnsafeBufferPointer { handler.text($0) }
            return place + length
        case .unknown(let name, let length):
            expand(name, window, bytes.part(place, place + length), place, to: &handler)
            return place + length
        case .none:
            handler.note(.bareAmpersand, line: window.line(at: place))
            handler.text(bytes.part(place, place + 1))
            return place + 1
        }
    }

    private mutating func expand(
        _ name: ByteView, _ window: ScanWindow, _ written: ByteView, _ place: Int, to handler: inout some MarkupHandler
    ) {
        switch entities.expansion(of: name.text) {
        case .success(let value):
            value.withUnsafeBufferPointer { handler.text($0) }
        case .failure(let refusal):
            handler.note(refusal.repair, line: window.line(at: place))
            handler.text(written)
        }
    }

    private static func hand(_ scalar: Unicode.Scalar, to handler: inout some MarkupHandler) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { buffer in
            var count = 0
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                buffer[count] = byte
                count += 1
            }
            handler.text(ByteView(buffer).part(0, count))
        }
    }

    /// Hands over the `<` at `place` as text.
    mutating func literal(_ window: ScanWindow, _ place: Int, to handler: inout some MarkupHandler) -> Int {
        handler.note(.bareLess, line: window.line(at: place))
        if handler.wantsText { handler.text(window.bytes.part(place, place + 1)) }
        return place + 1
    }
}
