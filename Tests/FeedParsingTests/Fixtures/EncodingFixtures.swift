/// Encodings, also where byte order mark, bytes, header and declaration disagree.
enum EncodingFixtures {
    static let all: [Fixture] = [
        Fixture(
            "utf8_declared", bytes: document("utf-8", utf8: "Россия и Китай"), .feedTitle("Россия и Китай"), .noProblem),
        Fixture("utf8_undeclared", bytes: document(nil, utf8: "中俄"), .feedTitle("中俄"), .noProblem),
        Fixture("utf8_withMark", bytes: [0xEF, 0xBB, 0xBF] + document("utf-8", utf8: "мир"), .feedTitle("мир")),
        Fixture(
            "utf8_markAgainstDeclaration", bytes: [0xEF, 0xBB, 0xBF] + document("windows-1251", utf8: "мир"),
            .feedTitle("мир")),
        Fixture(
            "utf8_bytesAgainstDeclaration", bytes: document("windows-1251", utf8: "мир"), .feedTitle("мир"),
            .problem("declared as windows-1251, but read as UTF-8")),
        Fixture(
            "utf8_bytesAgainstHeader", bytes: document(nil, utf8: "мир"), contentType: "text/xml; charset=koi8-r",
            .feedTitle("мир"), .problem("koi8-r")),
        Fixture(
            "windows1251_declared", bytes: document("windows-1251", [0xCC, 0xE8, 0xF0]), .feedTitle("Мир"), .noProblem),
        Fixture(
            "windows1251_fromHeader", bytes: document(nil, [0xCC, 0xE8, 0xF0]),
            contentType: "application/rss+xml; charset=\"windows-1251\"", .feedTitle("Мир")),
        Fixture(
            "windows1251_headerBeforeDeclaration", bytes: document("koi8-r", [0xCC, 0xE8, 0xF0]),
            contentType: "text/xml;charset=windows-1251", .feedTitle("Мир"), .problem("koi8-r")),
        Fixture(
            "windows1251_declaredAsUTF8", bytes: document("utf-8", windows1251Sentence),
            .feedTitle("Россия и Китай подписали соглашение"), .problem("CP1251")),
        Fixture(
            "windows1251_undeclared", bytes: document(nil, windows1251Sentence),
            .feedTitle("Россия и Китай подписали соглашение"), .problem("by its letters")),
        Fixture("koi8r_declared", bytes: document("koi8-r", [0xED, 0xC9, 0xD2]), .feedTitle("Мир")),
        Fixture(
            "koi8r_undeclared", bytes: document(nil, koi8Sentence), .feedTitle("Россия и Китай подписали соглашение")),
        Fixture("gb2312_declared", bytes: document("gb2312", [0xD6, 0xD0, 0xB6, 0xED]), .feedTitle("中俄")),
        Fixture("gbk_declared", bytes: document("GBK", [0xD6, 0xD0, 0x95, 0xFE]), .feedTitle("中會")),
        Fixture(
            "gb18030_fourBytes", bytes: document("gb18030", [0xD6, 0xD0, 0x82, 0x35, 0x8F, 0x33]),
            .feedTitle("中\u{9FA6}")),
        Fixture(
            "gb2312_holdingGBK", bytes: document("gb2312", [0xD6, 0xD0, 0x95, 0xFE]), .feedTitle("中會"), .noProblem),
        Fixture(
            "gb18030_undeclared",
            bytes: document(nil, [0xD6, 0xD0, 0xB9, 0xFA, 0xBA, 0xCD, 0xB6, 0xED, 0xC2, 0xDE, 0xCB, 0xB9]),
            .feedTitle("中国和俄罗斯")),
        Fixture("big5_declared", bytes: document("big5", [0xA4, 0xA4, 0xAB, 0x58]), .feedTitle("中俄")),
        Fixture("shiftjis_declared", bytes: document("shift_jis", [0x93, 0xFA, 0x96, 0x7B]), .feedTitle("日本")),
        Fixture("eucjp_declared", bytes: document("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC]), .feedTitle("日本")),
        Fixture("euckr_declared", bytes: document("euc-kr", [0xC7, 0xD1, 0xB1, 0xB9]), .feedTitle("한국")),
        Fixture(
            "iso2022jp_isSevenBit",
            bytes: document("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42]),
            .feedTitle("日本")),
        Fixture("latin1_isWindows1252", bytes: document("iso-8859-1", [0x93, 0xE9, 0x94]), .feedTitle("“é”")),
        Fixture("latin2_declared", bytes: document("iso-8859-2", [0xB1, 0xB3]), .feedTitle("ął")),
        Fixture(
            "utf16le_withMark", bytes: [0xFF, 0xFE] + wide("utf-16", "мир 中", bigEndian: false), .feedTitle("мир 中")),
        Fixture(
            "utf16be_withMark", bytes: [0xFE, 0xFF] + wide("utf-16", "мир 中", bigEndian: true), .feedTitle("мир 中")),
        Fixture("utf16le_withoutMark", bytes: wide("utf-16", "мир", bigEndian: false), .feedTitle("мир")),
        Fixture("utf16be_withoutMark", bytes: wide(nil, "мир", bigEndian: true), .feedTitle("мир")),
        Fixture("utf16_declaredOnly", bytes: document("utf-16", utf8: "мир"), .feedTitle("мир"), .problem("utf-16")),
        Fixture(
            "unknownEncoding", bytes: document("x-klingon", windows1251Sentence),
            .feedTitle("Россия и Китай подписали соглашение"), .problem("“x-klingon” is not known")),
        Fixture(
            "strayByteInUTF8", bytes: document("utf-8", Array("Россия ".utf8) + [0xFF] + Array(" Китай".utf8)),
            .feedTitle("Россия \u{FFFD} Китай"), .problem("replaced")),
        Fixture(
            "halfACharacterInGBK", bytes: document("gbk", [0xD6, 0xD0, 0xB6]), .feedTitle("中\u{FFFD}"),
            .problem("GB18030")),
    ]

    private static let windows1251Sentence: [UInt8] = [
        0xD0, 0xEE, 0xF1, 0xF1, 0xE8, 0xFF, 0x20, 0xE8, 0x20, 0xCA, 0xE8, 0xF2, 0xE0, 0xE9, 0x20, 0xEF, 0xEE, 0xE4,
        0xEF,
        0xE8, 0xF1, 0xE0, 0xEB, 0xE8, 0x20, 0xF1, 0xEE, 0xE3, 0xEB, 0xE0, 0xF8, 0xE5, 0xED, 0xE8, 0xE5,
    ]

    private static let koi8Sentence: [UInt8] = [
        0xF2, 0xCF, 0xD3, 0xD3, 0xC9, 0xD1, 0x20, 0xC9, 0x20, 0xEB, 0xC9, 0xD4, 0xC1, 0xCA, 0x20, 0xD0, 0xCF, 0xC4,
        0xD0,
        0xC9, 0xD3, 0xC1, 0xCC, 0xC9, 0x20, 0xD3, 0xCF, 0xC7, 0xCC, 0xC1, 0xDB, 0xC5, 0xCE, 0xC9, 0xC5,
    ]

    private static func document(_ encoding: String?, utf8 title: String) -> [UInt8] {
        document(encoding, Array(title.utf8))
    }

    private static func document(_ encoding: String?, _ title: [UInt8]) -> [UInt8] {
        let declaration = encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        return Array("\(declaration)<rss version=\"2.0\"><channel><title>".utf8) + title
            + Array("</title></channel></rss>".utf8)
    }

    private static func wide(_ encoding: String?, _ title: String, bigEndian: Bool) -> [UInt8] {
        let text = String(decoding: document(encoding, utf8: title), as: UTF8.self)
        return text.utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }
}
