/// Compressed bodies made by hand, so that the tests need no compressor.
enum PackedBytes {
    /// A gzip stream (RFC 1952) of `8 × 258 × count + 1` zero bytes without an end: one block of fixed Huffman
    /// codes (RFC 1951 §3.2.6), a literal zero and then matches of length 258 at distance 1.
    static func bomb(matches count: Int) -> [UInt8] {
        var bits = BitWriter()
        bits.append(0b0, count: 1)
        bits.append(0b01, count: 2)
        bits.appendCode(0b0011_0000, count: 8)
        for _ in 0..<count * 8 {
            bits.appendCode(0b1100_0101, count: 8)
            bits.appendCode(0b00000, count: 5)
        }
        return gzipHeader + bits.bytes
    }

    /// Empty stored blocks: bytes on the wire, none unpacked.
    static func nothing(blocks count: Int) -> [UInt8] {
        (0..<count).flatMap { _ in [0x00, 0x00, 0x00, 0xff, 0xff] as [UInt8] }
    }

    static let gzipHeader: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]

    /// `text` as one stored deflate block in a gzip member with its true checksum and length.
    static func gzip(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return gzipHeader + stored(bytes) + littleEndian(checksum(bytes)) + littleEndian(UInt32(bytes.count))
    }

    /// `text` as one stored deflate block, raw, as some servers send for `deflate`.
    static func deflate(_ text: String) -> [UInt8] { stored(Array(text.utf8)) }

    /// `text` as brotli (RFC 7932): a 16-bit window, one uncompressed meta-block, an empty last one.
    static func brotli(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var bits = BitWriter()
        bits.append(0b0, count: 1)
        bits.append(0b0, count: 1)
        bits.append(0b00, count: 2)
        bits.append(UInt32(bytes.count - 1), count: 16)
        bits.append(1, count: 1)
        return bits.bytes + bytes + [0x03]
    }

    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        let length = UInt16(bytes.count)
        let lengths = [length, ~length].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        return [0x01] + lengths + bytes
    }

    private static func littleEndian(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
    }

    /// CRC-32 of RFC 1952 §8, bit by bit.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
        }
    }
}

/// Bits packed from the lowest upwards, as deflate and brotli have them.
private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var used = 0

    mutating func append(_ value: UInt32, count: Int) {
        for index in 0..<count { append(bit: UInt8(value >> UInt32(index) & 1)) }
    }

    /// Huffman codes go highest bit first.
    mutating func appendCode(_ value: UInt32, count: Int) {
        for index in (0..<count).reversed() { append(bit: UInt8(value >> UInt32(index) & 1)) }
    }

    private mutating func append(bit: UInt8) {
        if used % 8 == 0 { bytes.append(0) }
        bytes[bytes.count - 1] |= bit << UInt8(used % 8)
        used += 1
    }
}
