/// Counts the double bytes of East Asian text by their rows, which tell the languages apart.
struct PairCensus {
    private var high = 0
    /// High bytes in pairs whose first byte is in the rows of …
    private var commonHan = 0
    private var hangul = 0
    private var kana = 0
    /// Bytes that begin kana in Shift JIS.
    private var shiftedKana = 0

    init(_ bytes: ByteView) {
        var place = 0
        while place < bytes.count {
            let lead = bytes[place]
            place += 1
            guard lead >= 0x80 else { continue }
            high += 1
            if lead == 0x82 || lead == 0x83 { shiftedKana += 1 }
            guard place < bytes.count, bytes[place] >= 0xA1 else { continue }
            high += 1
            place += 1
            if lead >= 0xB0, lead <= 0xD7 { commonHan += 2 }
            if lead >= 0xB0, lead <= 0xC8 { hangul += 2 }
            if lead == 0xA4 || lead == 0xA5 { kana += 2 }
        }
    }

    /// `iconv`'s name; nil when no language stands out.
    ///
    /// GB 2312's rows 16–55 are the common characters, a quarter of them beyond row 40, where Korean has no Hangul.
    var encoding: String? {
        guard high > 0 else { return nil }
        if kana * 10 >= high * 3 { return "EUC-JP" }
        if shiftedKana * 5 >= high { return "CP932" }
        guard commonHan * 2 >= high else { return nil }
        return commonHan >= 40 && hangul * 100 >= commonHan * 95 ? "UHC" : "GB18030"
    }
}
