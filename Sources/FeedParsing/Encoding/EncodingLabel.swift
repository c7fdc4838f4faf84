/// The names under which encodings go, and what they are read as.
enum EncodingLabel {
    /// The name for `iconv`, or nil for a label that cannot be one; `UTF-8` for its aliases.
    ///
    /// Follows the WHATWG's Encoding Standard: labels stand for the superset that documents really use.
    static func iconvName(of label: String) -> String? {
        let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        guard !name.isEmpty, name.utf8.count <= 40,
            name.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "-_.:+".utf8.contains($0) })
        else { return nil }
        let plain = name.replacing("_", with: "-")
        return supersets[plain] ?? plain.uppercased()
    }

    private static let supersets: [String: String] = {
        var names: [String: String] = [:]
        for (superset, labels) in groups {
            for label in labels.split(separator: " ") { names[String(label)] = superset }
        }
        return names
    }()

    private static let groups: [(String, String)] = [
        ("UTF-8", "utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8 utf-8-sig"),
        (
            "GB18030",
            "gb2312 gbk gb18030 gb-2312 gb-2312-80 gb2312-80 euc-cn cp936 ms936 windows-936 x-gbk chinese csgb2312"
        ),
        ("BIG5-HKSCS", "big5 big-5 big5-hkscs cn-big5 x-x-big5 csbig5 cp950 windows-950"),
        ("CP932", "shift-jis shift_jis shiftjis sjis x-sjis windows-31j ms932 cp932 ms-kanji"),
        ("EUC-JP", "euc-jp eucjp x-euc-jp"),
        ("UHC", "euc-kr euckr ks-c-5601-1987 ks-c-5601-1989 ksc5601 ksc-5601 korean cp949 windows-949 uhc"),
        (
            "CP1252",
            "iso-8859-1 iso8859-1 iso88591 latin1 latin-1 us-ascii ascii windows-1252 cp1252 cp-1252 x-cp1252 l1"
        ),
        ("CP1251", "windows-1251 cp1251 cp-1251 x-cp1251 win-1251 win1251 windows1251 ansi-1251"),
        ("KOI8-R", "koi8-r koi8 koi koi8r cskoi8r"),
        ("KOI8-U", "koi8-u koi8-ru"),
        ("IBM866", "ibm866 cp866 866 dos-866 csibm866"),
        ("MAC-CYRILLIC", "x-mac-cyrillic mac-cyrillic x-mac-ukrainian"),
        ("CP1254", "iso-8859-9 iso8859-9 latin5 windows-1254 cp1254"),
        ("CP874", "tis-620 iso-8859-11 windows-874 cp874"),
        ("CP1250", "windows-1250 cp1250 x-cp1250"),
        ("UTF-16LE", "utf-16 utf16 utf-16le utf16le u16 ucs-2 unicode"),
        ("UTF-16BE", "utf-16be utf16be"),
        ("UTF-32LE", "utf-32 utf32 utf-32le u32 ucs-4"),
        ("UTF-32BE", "utf-32be utf32be"),
    ]
}
