/// The attributes of one tag, read one after the other; tolerant of missing quotes, values and spaces.
struct AttributeList: Sequence, IteratorProtocol {
    struct Attribute {
        let name: TagName
        /// As written: references are not yet read.
        let rawValue: ByteView
    }

    private let bytes: ByteView
    private var place = 0

    init(_ bytes: ByteView) {
        self.bytes = bytes
    }

    var isBlank: Bool { bytes.isEmpty }

    mutating func next() -> Attribute? {
        while place < bytes.count, bytes[place].isWhiteSpace || Self.isNoise(bytes[place]) { place += 1 }
        guard place < bytes.count else { return nil }
        let start = place
        while place < bytes.count, !bytes[place].isWhiteSpace, bytes[place] != UInt8(ascii: "=") { place += 1 }
        let name = TagName(bytes.part(start, place))
        skipSpace()
        guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
            return Attribute(name: name, rawValue: bytes.part(0, 0))
        }
        place += 1
        skipSpace()
        return Attribute(name: name, rawValue: value())
    }

    private mutating func value() -> ByteView {
        guard place < bytes.count else { return bytes.part(0, 0) }
        let quote = bytes[place]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return bareValue() }
        let start = place + 1
        let end = bytes.firstIndex(of: quote, from: start) ?? bytes.count
        place = Swift.min(end + 1, bytes.count)
        return bytes.part(start, end)
    }

    private mutating func bareValue() -> ByteView {
        let start = place
        while place < bytes.count, !bytes[place].isWhiteSpace { place += 1 }
        return bytes.part(start, place)
    }

    private mutating func skipSpace() {
        while place < bytes.count, bytes[place].isWhiteSpace { place += 1 }
    }

    private static func isNoise(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            || byte == UInt8(ascii: "=")
    }
}
