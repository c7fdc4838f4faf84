/// Cuts a JSON document into its members and the elements of one array among them, as the bytes come in,
/// so that no more than one of them has to be held at a time.
struct JSONSplitting {
    /// A member of the outermost object, or one element of its array `items`.
    enum Piece {
        case member(ByteView)
        case item(ByteView)
    }

    private let limit: Int
    private var buffer: [UInt8] = []
    private var closers: Int = 0
    private var place = 0
    private var start = 0
    private var isInString = false
    private var isEscaped = false
    private var isInItems = false
    /// Pieces larger than the limit, which were left out.
    private(set) var oversized = 0
    private(set) var isFinished = false

    init(limit: Int) {
        self.limit = limit
    }

    /// Whether the document broke off inside something.
    var isOpen: Bool { closers > 0 }

    mutating func feed(_ bytes: ByteView, to sink: (Piece) -> Void) {
        guard !isFinished else { return }
        buffer.append(contentsOf: bytes)
        split(to: sink)
        buffer.removeSubrange(0..<start)
        place -= start
        start = 0
        if place > limit {
            oversized += 1
            buffer.removeSubrange(0..<place)
            place = 0
        }
    }

    /// Hands over what broke off.
    mutating func finish(to sink: (Piece) -> Void) {
        guard !isFinished, closers > 0, !buffer.isEmpty else { return }
        let isItem = isInItems
        buffer.withUnsafeBufferPointer { sink(isItem ? .item($0) : .member($0)) }
    }

    private mutating func split(to sink: (Piece) -> Void) {
        var taken: [UInt8] = []
        swap(&taken, &buffer)
        taken.withUnsafeBufferPointer { bytes in
            while place < bytes.count, !isFinished {
                let byte = bytes[place]
                place += 1
                if isInString {
                    inString(byte)
                } else {
                    outside(byte, bytes, to: sink)
                }
            }
        }
        swap(&taken, &buffer)
    }

    private mutating func inString(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
        }
    }

    private mutating func outside(_ byte: UInt8, _ bytes: ByteView, to sink: (Piece) -> Void) {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): open(byte, bytes)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): close(bytes, to: sink)
        case UInt8(ascii: ",") where closers == 1 || (isInItems && closers == 2): cut(bytes, to: sink)
        default: break
        }
    }

    private mutating func open(_ byte: UInt8, _ bytes: ByteView) {
        closers += 1
        if closers == 1 {
            start = place
        } else if closers == 2, byte == UInt8(ascii: "["), Self.names(bytes.part(start, place - 1), "items") {
            isInItems = true
            start = place
        }
    }

    private mutating func close(_ bytes: ByteView, to sink: (Piece) -> Void) {
        guard closers > 0 else { return }
        if closers == 1 || (isInItems && closers == 2) { cut(bytes, to: sink) }
        closers -= 1
        if closers == 1 { isInItems = false }
        isFinished = closers == 0
    }

    /// Hands over what lies between the last mark and this one.
    private mutating func cut(_ bytes: ByteView, to sink: (Piece) -> Void) {
        let piece = bytes.part(start, place - 1).trimmed
        start = place
        guard !piece.isEmpty else { return }
        sink(isInItems ? .item(piece) : .member(piece))
    }

    /// Whether `bytes` are `"name" :`.
    private static func names(_ bytes: ByteView, _ name: StaticString) -> Bool {
        let bytes = bytes.trimmed
        return bytes.count >= name.utf8CodeUnitCount + 3 && bytes[0] == UInt8(ascii: "\"") && bytes.has(name, at: 1)
            && bytes[1 + name.utf8CodeUnitCount] == UInt8(ascii: "\"")
    }
}
