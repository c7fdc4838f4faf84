/// Tells how far bytes are well-formed UTF-8 (Unicode 16, table 3-7).
struct UTF8Check {
    /// Bytes from the start that are well-formed.
    private(set) var validCount = 0
    /// Sequences of two to four bytes among them.
    private(set) var sequences = 0
    /// Whether the rest may be the beginning of a sequence that the next chunk completes.
    private(set) var isCutShort = false

    init(_ bytes: ByteView, from start: Int = 0) {
        var place = start
        var sequences = 0
        while place < bytes.count {
            let length = Self.commonLength(bytes, at: place)
            if length > 0 {
                place += length
                sequences += length < 8 && bytes[place - 1] >= 0x80 ? 1 : 0
                continue
            }
            let rare = Self.sequenceLength(bytes, at: place)
            guard rare > 0 else {
                isCutShort = rare == 0
                break
            }
            sequences += 1
            place += rare
        }
        validCount = place
        self.sequences = sequences
    }

    /// Eight ASCII bytes, one, or a sequence of the kinds that Cyrillic and Han consist of; 0 for all else.
    @inline(__always)
    private static func commonLength(_ bytes: ByteView, at place: Int) -> Int {
        let lead = bytes[place]
        if lead < 0x80 { return isASCII(bytes, at: place) ? 8 : 1 }
        guard place + 2 < bytes.count, bytes[place + 1] & 0xC0 == 0x80 else { return 0 }
        if lead >= 0xC2, lead <= 0xDF { return 2 }
        return lead > 0xE0 && lead < 0xED && bytes[place + 2] & 0xC0 == 0x80 ? 3 : 0
    }

    @inline(__always)
    private static func isASCII(_ bytes: ByteView, at place: Int) -> Bool {
        guard place + 8 <= bytes.count, let base = bytes.baseAddress else { return false }
        let eight = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: UInt64.self)
        return eight & 0x8080_8080_8080_8080 == 0
    }

    /// The length of the sequence at `place`, 0 when the bytes end inside it, −1 when it is none.
    private static func sequenceLength(_ bytes: ByteView, at place: Int) -> Int {
        let lead = bytes[place]
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0 else { return -1 }
        for offset in 1..<length {
            guard place + offset < bytes.count else { return 0 }
            let byte = bytes[place + offset]
            guard byte & 0xC0 == 0x80, offset > 1 || isSecond(byte, after: lead) else { return -1 }
        }
        return length
    }

    private static func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
        switch lead {
        case 0xE0: byte >= 0xA0
        case 0xED: byte < 0xA0
        case 0xF0: byte >= 0x90
        case 0xF4: byte < 0x90
        default: true
        }
    }
}
