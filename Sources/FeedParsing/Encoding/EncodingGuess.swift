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
        return shareOfCommonHan(bytes) >= 0.5 ? "GB18030" : "CP1252"
    }

    /// о е а и н т с, half of all letters in Russian text.
    private static let commonInWindows1251: Set<UInt8> = [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1]
    private static let commonInKOI8: Set<UInt8> = [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3]

    /// The share of high bytes that pair up to GB 2312's first level (rows 16–55, the common characters).
    private static func shareOfCommonHan(_ bytes: ByteView) -> Double {
        var high = 0
        var paired = 0
        var place = 0
        while place < bytes.count {
            guard bytes[place] >= 0x80 else {
                place += 1
                continue
            }
            guard place + 1 < bytes.count, bytes[place + 1] >= 0xA1 else {
                high += 1
                place += 1
                continue
            }
            high += 2
            if bytes[place] >= 0xB0, bytes[place] <= 0xD7 { paired += 2 }
            place += 2
        }
        return high == 0 ? 0 : Double(paired) / Double(high)
    }
}
