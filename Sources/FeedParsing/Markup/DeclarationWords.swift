/// The words of a markup declaration: bare ones and quoted ones.
struct DeclarationWords {
    private let bytes: ByteView
    private var place = 0

    init(_ bytes: ByteView) {
        self.bytes = bytes
    }

    mutating func next() -> (text: ByteView, isQuoted: Bool)? {
        while place < bytes.count, bytes[place].isWhiteSpace { place += 1 }
        guard place < bytes.count, bytes[place] != UInt8(ascii: ">") else { return nil }
        let first = bytes[place]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            let start = place + 1
            let end = bytes.firstIndex(of: first, from: start) ?? bytes.count
            place = min(end + 1, bytes.count)
            return (bytes.part(start, end), true)
        }
        let start = place
        while place < bytes.count, !bytes[place].isWhiteSpace, bytes[place] != UInt8(ascii: ">") { place += 1 }
        return (bytes.part(start, place), false)
    }
}
