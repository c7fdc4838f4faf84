/// Whether the end of a payload came with it; some servers break off within their compression, which no length tells.
public enum PayloadEnd {
    /// Whether XML ends without the end tag of its first element, or JSON without its last bracket; false for what is
    /// neither.
    public static func isMissing(in bytes: [UInt8]) -> Bool {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard let start = text.firstIndex(where: { !$0.isWhiteSpace }),
            let end = text.lastIndex(where: { !$0.isWhiteSpace })
        else { return false }
        switch text[start] {
        case UInt8(ascii: "{"): return text[end] != UInt8(ascii: "}")
        case UInt8(ascii: "["): return text[end] != UInt8(ascii: "]")
        case UInt8(ascii: "<"): return text[end] != UInt8(ascii: ">") || !isClosed(text[start...end])
        default: return false
        }
    }

    /// Behind the last “</” stands the name of the first element, or that element closes itself.
    private static func isClosed(_ text: ArraySlice<UInt8>) -> Bool {
        guard let root = rootName(of: text) else { return true }
        guard let slash = text.indices.last(where: { text[$0] == UInt8(ascii: "/") }) else { return false }
        let name = text[text.index(after: slash)...].dropLast()
        return name.isEmpty || name.elementsEqual(root)
    }

    /// The first name behind a “<” that begins neither a declaration nor a comment.
    private static func rootName(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let starts = text.indices.lazy.filter { text[$0] == UInt8(ascii: "<") && $0 + 1 < text.endIndex }
        let start = starts.first { text[$0 + 1] != UInt8(ascii: "?") && text[$0 + 1] != UInt8(ascii: "!") }
        return start.map { text[($0 + 1)...].prefix { !$0.isWhiteSpace && $0 != UInt8(ascii: ">") } }
    }
}
