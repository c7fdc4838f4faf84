/// What MD5 (RFC 1321) and SHA-256 (FIPS 180-4) have in common: blocks of 64 bytes, and how the last one is filled.
enum DigestBlocks {
    /// Hands over each block of the padded message by the bytes it stands in and its first place there.
    static func forEach(
        of message: [UInt8], isBigEndian: Bool, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void
    ) {
        let whole = message.count & ~63
        message.withUnsafeBufferPointer { buffer in
            for start in stride(from: 0, to: whole, by: 64) { body(buffer, start) }
        }
        let tail = tail(of: message, from: whole, isBigEndian: isBigEndian)
        tail.withUnsafeBufferPointer { buffer in
            for start in stride(from: 0, to: tail.count, by: 64) { body(buffer, start) }
        }
    }

    /// Lower-case hexadecimal.
    static func text(of digest: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The rest of the message, a one bit, zeros, and its length in bits.
    private static func tail(of message: [UInt8], from whole: Int, isBigEndian: Bool) -> [UInt8] {
        var tail = Array(message[whole...]) + [0x80]
        while tail.count % 64 != 56 { tail.append(0) }
        let bits = UInt64(message.count) * 8
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
        return tail + (isBigEndian ? bytes.reversed() : bytes)
    }
}
