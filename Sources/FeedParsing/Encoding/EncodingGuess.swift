/// Guesses the encoding of bytes that are no UTF-8 and name none, from the letters their language uses most.
enum EncodingGuess {
    /// `iconv`'s name; windows-1252 when nothing speaks for another.
    static func name(for bytes: ByteView) -> String {
        var high = 0
        var windows = 0
        var koi = 0
        for byte in bytes where byte >= 0x80 {
            high += 1
            if commonInWindows1251.contains(byte) { windows += 1 }
            if commonInKOI8.contains(byte) { koi += 1 }
        }
        guard high > 0 else { return "CP1252" }
        if max(windows, koi) * 100 >= high * 35 { return windows >= koi ? "CP1251" : "KOI8-R" }
        return PairCensus(bytes).encoding ?? "CP1252"
    }

    /// о е а и н т с, half of all letters in Russian text.
    private static let commonInWindows1251: Set<UInt8> = [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1]
    private static let commonInKOI8: Set<UInt8> = [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3]
}
