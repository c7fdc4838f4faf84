/// Puts the bytes of a terminal together to scalars. (ncurses' own way loses what follows an invalid byte.)
nonisolated struct UTF8Assembling {
    private var bytes: [UInt8] = []

    /// The scalar that this byte completes; nil while one is under way or the bytes are none.
    mutating func scalar(after byte: UInt8) -> UInt32? {
        if byte < 0x80 {
            bytes = []
            return UInt32(byte)
        }
        if byte >= 0xC0 { bytes = [] }
        bytes.append(byte)
        let decoded = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first?.value
        if decoded != nil || bytes.count >= 4 || bytes[0] < 0xC0 { bytes = [] }
        return decoded
    }
}
