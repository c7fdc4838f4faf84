/// Which charset a page is in: a byte order mark, then the HTTP header, then the page's own words; else UTF-8 where the
/// bytes are such.
enum PageCharset {
    /// How far into a page its own declaration is looked for (WHATWG HTML asks for 1024; some state it later).
    private static let prescanned = 4096

    /// A name for libxml2, or nil where nothing is known.
    static func name(of bytes: [UInt8], contentType: String?) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
        if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
        let declared = contentType.flatMap { value(of: $0) }
        if let name = declared ?? declaration(in: bytes) { return known(name) }
        return String(validating: bytes, as: UTF8.self) == nil ? nil : "UTF-8"
    }

    /// Chinese pages that say gb2312 use the letters of its successors.
    private static func known(_ name: String) -> String {
        switch name.lowercased() {
        case "gb2312", "gbk", "x-gbk", "gb_2312-80", "chinese": "GB18030"
        case "utf-8", "utf8", "unicode-1-1-utf-8": "UTF-8"
        case "iso-8859-1", "latin1", "ascii", "us-ascii": "WINDOWS-1252"
        default: name.uppercased()
        }
    }

    /// What stands in a `<meta>` at the beginning of the page.
    private static func declaration(in bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes.prefix(prescanned), as: UTF8.self).lowercased()
        var rest = text[...]
        while let meta = rest.firstRange(of: "<meta") {
            let tag = rest[meta.upperBound...].prefix { $0 != ">" }
            if let name = value(of: tag) { return name }
            rest = rest[meta.upperBound...]
        }
        return nil
    }

    /// What follows `charset=`, without quotation marks.
    private static func value(of text: some StringProtocol) -> String? {
        let text = text.lowercased()
        guard let key = text.firstRange(of: "charset") else { return nil }
        let rest = text[key.upperBound...].drop { $0.isWhitespace }
        guard rest.first == "=" else { return nil }
        let name = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
            .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
        return name.isEmpty ? nil : String(name)
    }
}
