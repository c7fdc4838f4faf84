/// Reads the encoding that a document or its HTTP header names.
enum EncodingDeclaration {
    /// The `encoding` of an XML declaration, or the `charset` of a page's `meta`, within the first kilobyte.
    static func label(inOpening bytes: ByteView) -> String? {
        let opening = bytes.part(0, min(bytes.count, 1024))
        if let start = opening.firstIndex(of: "<?xml", from: 0),
            let end = opening.firstIndex(of: UInt8(ascii: ">"), from: start)
        {
            return value(after: "encoding", in: opening.part(start, end))
        }
        return value(after: "charset", in: opening)
    }

    /// The `charset` of a `Content-Type` header.
    static func label(inContentType header: String?) -> String? {
        guard var header else { return nil }
        return header.withUTF8 { value(after: "charset", in: $0) }
    }

    private static func value(after word: StaticString, in bytes: ByteView) -> String? {
        guard let place = (0..<bytes.count).first(where: { bytes.hasIgnoringCase(word, at: $0) }) else { return nil }
        var start = place + word.utf8CodeUnitCount
        while start < bytes.count, bytes[start].isWhiteSpace { start += 1 }
        guard start < bytes.count, bytes[start] == UInt8(ascii: "=") else { return nil }
        start += 1
        while start < bytes.count, bytes[start].isWhiteSpace || isQuote(bytes[start]) { start += 1 }
        var end = start
        while end < bytes.count, !endsLabel(bytes[end]) { end += 1 }
        return end > start ? bytes.part(start, end).text : nil
    }

    private static func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    private static func endsLabel(_ byte: UInt8) -> Bool {
        byte.isWhiteSpace || isQuote(byte) || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "?")
    }
}
