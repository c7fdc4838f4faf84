/// Turns the bytes of a document into UTF-8 as they come in.
struct TextDecoding {
    private let contentType: String?
    private var mode = Mode.undecided
    private var opening: [UInt8] = []
    private var rest: [UInt8] = []
    private var declared: String?
    private(set) var repairs: [Repair] = []

    private enum Mode {
        case undecided
        case utf8(isOpen: Bool)
        case other(IconvDecoder)
    }

    init(contentType: String?) {
        self.contentType = contentType
    }

    /// Decodes the next chunk; an empty one with `atEnd` ends the document.
    mutating func decode(_ bytes: ByteView, atEnd: Bool, to sink: (ByteView) -> Void) {
        switch mode {
        case .undecided: decodeOpening(bytes, atEnd: atEnd, to: sink)
        case .utf8(let isOpen): decodeUTF8(bytes, isOpen: isOpen, atEnd: atEnd, to: sink)
        case .other(let decoder): decodeOther(bytes, decoder, atEnd: atEnd, to: sink)
        }
    }

    private mutating func decodeOpening(_ bytes: ByteView, atEnd: Bool, to sink: (ByteView) -> Void) {
        if opening.isEmpty, bytes.count >= Self.leastOpening {
            return begin(bytes, atEnd: atEnd, to: sink)
        }
        opening.append(contentsOf: bytes)
        guard atEnd || opening.count >= Self.leastOpening else { return }
        let whole = opening
        opening = []
        whole.withUnsafeBufferPointer { begin($0, atEnd: atEnd, to: sink) }
    }

    private static let leastOpening = 4096

    private mutating func begin(_ bytes: ByteView, atEnd: Bool, to sink: (ByteView) -> Void) {
        let choice = EncodingChoice(opening: bytes, contentType: contentType)
        repairs += choice.repairs
        declared = EncodingDeclaration.label(inOpening: bytes)
        if let name = choice.name, let decoder = IconvDecoder(name: name) {
            mode = .other(decoder)
        } else {
            mode = .utf8(isOpen: choice.isOpen)
        }
        decode(bytes.part(choice.markLength, bytes.count), atEnd: atEnd, to: sink)
    }

    private mutating func decodeOther(
        _ bytes: ByteView, _ decoder: IconvDecoder, atEnd: Bool, to sink: (ByteView) -> Void
    ) {
        decoder.decode(bytes, atEnd: atEnd, to: sink)
        if atEnd, decoder.replacements > 0 { repairs.append(.undecodable(decoder.name)) }
    }

    private mutating func decodeUTF8(_ bytes: ByteView, isOpen: Bool, atEnd: Bool, to sink: (ByteView) -> Void) {
        guard !rest.isEmpty else { return passUTF8(bytes, isOpen: isOpen, atEnd: atEnd, to: sink) }
        let joined = rest + bytes
        rest = []
        joined.withUnsafeBufferPointer { passUTF8($0, isOpen: isOpen, atEnd: atEnd, to: sink) }
    }

    private mutating func passUTF8(_ bytes: ByteView, isOpen: Bool, atEnd: Bool, to sink: (ByteView) -> Void) {
        var start = 0
        while start < bytes.count {
            let check = UTF8Check(bytes, from: start)
            let end = check.validCount
            if end < bytes.count, isOpen, !check.isCutShort, check.sequences == 0, start == 0 {
                return reconsider(bytes, atEnd: atEnd, to: sink)
            }
            if isOpen, check.sequences > 0 { mode = .utf8(isOpen: false) }
            if end > start { sink(bytes.part(start, end)) }
            if end == bytes.count { return }
            if check.isCutShort, !atEnd {
                rest = Array(bytes[end...])
                return
            }
            Self.replacement.withUnsafeBufferPointer(sink)
            if !repairs.contains(.undecodable("UTF-8")) { repairs.append(.undecodable("UTF-8")) }
            start = end + 1
        }
    }

    private static let replacement = Array("\u{FFFD}".utf8)

    /// The first byte beyond ASCII came late and is no UTF-8: choose again by what is at hand.
    private mutating func reconsider(_ bytes: ByteView, atEnd: Bool, to sink: (ByteView) -> Void) {
        var header = contentType ?? ""
        if EncodingDeclaration.label(inContentType: header) == nil, let declared { header += "; charset=\(declared)" }
        let choice = EncodingChoice(opening: bytes, contentType: header)
        repairs += choice.repairs
        if let name = choice.name, let decoder = IconvDecoder(name: name) {
            mode = .other(decoder)
        } else {
            mode = .utf8(isOpen: false)
        }
        decode(bytes, atEnd: atEnd, to: sink)
    }
}
