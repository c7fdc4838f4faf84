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
        while place < bytes.count {
            place = Self.endOfASCII(bytes, from: place)
            let run = Self.endOfPairs(bytes, from: place)
            sequences += (run - place) / 2
            place = run
            guard place < bytes.count, bytes[place] >= 0x80 else { continue }
            let length = Self.sequenceLength(bytes, at: place)
            guard length > 0 else {
                isCutShort = length == 0
                break
            }
            sequences += 1
            place += length
        }
        validCount = place
    }

    private static func endOfASCII(_ bytes: ByteView, from start: Int) -> Int {
        var place = start
        guard let base = bytes.baseAddress else { return place }
        let raw = UnsafeRawPointer(base)
        while place + 8 <= bytes.count,
            raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            place += 8
        }
        while place < bytes.count, bytes[place] < 0x80 { place += 1 }
        return place
    }

    /// Skips the two-byte sequences of which Cyrillic consists.
    private static func endOfPairs(_ bytes: ByteView, from start: Int) -> Int {
        var place = start
        while place + 1 < bytes.count, bytes[place] >= 0xC2, bytes[place] <= 0xDF, bytes[place + 1] & 0xC0 == 0x80 {
            place += 2
        }
        return place
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
