import Testing

@testable import PageReading

@Suite struct PageCharsetTests {
    /// `中俄` in GB 18030, `Китай` in windows-1251.
    private static let chinese: [UInt8] = [0xD6, 0xD0, 0xB6, 0xED]
    private static let russian: [UInt8] = [0xCA, 0xE8, 0xF2, 0xE0, 0xE9]

    private func page(_ head: String, _ words: [UInt8]) -> [UInt8] {
        Array("<html><head>\(head)</head><body><p>".utf8) + words + Array("</p></body></html>".utf8)
    }

    private func text(_ bytes: [UInt8], contentType: String? = nil) throws -> String {
        try PageReader().text(of: bytes, contentType: contentType, at: "//p").text
    }

    @Test func gb2312OfThePage_isRead() throws {
        let head = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">"
        #expect(try text(page(head, Self.chinese)) == "中俄")
    }

    @Test func charsetAttribute_isRead() throws {
        #expect(try text(page("<meta charset='windows-1251'>", Self.russian)) == "Китай")
    }

    @Test func header_goesBeforeThePage() throws {
        let bytes = page("<meta charset=utf-8>", Self.russian)
        #expect(try text(bytes, contentType: "text/html; charset=Windows-1251") == "Китай")
    }

    @Test func utf8_isSeenWithoutBeingDeclared() throws {
        #expect(try text(page("", Array("中俄 Китай".utf8))) == "中俄 Китай")
        #expect(try text([0xEF, 0xBB, 0xBF] + page("<meta charset=gbk>", Array("中俄".utf8))) == "中俄")
    }

    @Test(arguments: [
        ("text/html; charset=\"UTF-8\"", "UTF-8"), ("text/html;charset = gbk", "GB18030"),
        ("text/html; charset=iso-8859-1", "WINDOWS-1252"),
    ])
    func contentType_isReadInItsForms(_ contentType: String, _ expected: String) {
        #expect(PageCharset.name(of: [], contentType: contentType) == expected)
    }

    @Test func unknownCharset_endsInWordsOrText_notInACrash() {
        _ = try? text(page("<meta charset=klingon>", Self.chinese))
        _ = try? text(Self.chinese)
    }
}
