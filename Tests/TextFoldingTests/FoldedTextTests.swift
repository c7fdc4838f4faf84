import Testing
import TextFolding

@Suite struct FoldedTextTests {
    private func folded(_ text: String) -> String {
        String(decoding: FoldedText.bytes(of: text), as: UTF8.self)
    }

    @Test(arguments: [
        ("Beijing SIGNS", "beijing signs"),
        ("Ёлка, Китай, МИД", "елка, китай, мид"),
        ("Си\u{0306} и й, е\u{0308}ж", "сй и й, еж"),
        ("ＣＨＩＮＡ：２０２６", "china:2026"),
        ("中俄關係發展 裡 臺灣", "中俄关系发展 里 台湾"),
        ("Müller, Łódź, Straße, ﬁn, İstanbul", "muller, lodz, strasse, fin, istanbul"),
        ("China’s far‑east—now", "china's far-east—now"),
        ("𝐂𝐡𝐢𝐧𝐚 \u{200B}Ru\u{AD}ssia\u{202E}", "china russia"),
        ("a \t\u{A0}b\u{3000}c", "a b c"),
        ("title \n summary", "title\nsummary"),
        ("title\n", "title\n"),
        ("Καλημέρα Σ ς", "καλημερα σ σ"),
        ("", ""),
    ])
    func bytes_areFolded(pair: (String, String)) {
        #expect(folded(pair.0) == pair.1)
    }

    @Test func bytes_areTheSameWithAndWithoutMap() {
        let text = "Си Цзиньпин — 習近平: “No limits” ﬃ \n\u{301}x 👩‍👩‍👧 ½"
        #expect(FoldedText(text).bytes == FoldedText.bytes(of: text))
        #expect(FoldedText.bytes(of: text[...]) == FoldedText.bytes(of: text))
    }

    @Test func folding_isIdempotent_forEveryScalar() {
        for value in (1...0xFFFF).compactMap(Unicode.Scalar.init) {
            let once = folded("a\(String(value))")
            #expect(folded(once) == once, "U+\(String(value.value, radix: 16))")
        }
    }

    @Test func scalars_pointToTheOriginal() {
        let text = "Ко\u{0301}нтакт 習近平\u{200B} ok"
        let map = FoldedText(text)
        let name = Array("习近平".utf8)
        let start = map.bytes.firstRange(of: name)?.lowerBound ?? 0
        let range = map.scalars(of: start..<start + name.count)
        let scalars = Array(text.unicodeScalars)[range]
        #expect(scalars.map(String.init).joined() == "習近平\u{200B}")
    }

    @Test func scalars_coverTheWholeLetter_whenItFoldsToTwo() {
        let map = FoldedText("Straße")
        #expect(map.scalars(of: 4..<5) == 4..<5)
        #expect(map.scalars(of: 5..<6) == 4..<5)
        #expect(map.scalars(of: 0..<7) == 0..<6)
    }

    @Test func scalars_areClamped_whenOutOfRange() {
        let map = FoldedText("ab")
        #expect(map.scalars(of: 1..<99) == 1..<2)
        #expect(map.scalars(of: 98..<99) == 2..<2)
    }
}
