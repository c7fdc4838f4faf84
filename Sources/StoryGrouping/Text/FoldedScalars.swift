/// Reads folded UTF-8 as scalars.
enum FoldedScalars {
    /// The scalars up to the first line feed, at most `limit`.
    static func line(of bytes: some Collection<UInt8>, limit: Int) -> [UInt32] {
        scalars(of: bytes.prefix { $0 != 0x0A }, limit: limit)
    }

    /// At most `limit` scalars. Folded text is valid UTF-8; a broken end is left out.
    static func scalars(of bytes: some Collection<UInt8>, limit: Int) -> [UInt32] {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(min(limit, bytes.count))
        var (scalar, missing) = (UInt32(0), 0)
        for byte in bytes {
            if missing > 0 {
                scalar = scalar << 6 | UInt32(byte & 0x3F)
                missing -= 1
            } else if byte < 0x80 {
                scalar = UInt32(byte)
            } else {
                missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
                scalar = UInt32(byte) & (0x7F >> UInt32(missing + 1))
            }
            guard missing == 0 else { continue }
            scalars.append(scalar)
            if scalars.count == limit { break }
        }
        return scalars
    }
}
