/// What language the letters of a text prove; nothing is guessed.
enum WrittenLanguage {
    /// `zh` for a text mostly of ideographs without kana or hangul, `ru` for Russian letters with what no other language
    /// in Cyrillic has; else nil.
    static func language(of text: String) -> String? {
        var counts = LetterCounts()
        for scalar in text.unicodeScalars { counts.add(scalar) }
        if counts.han > 1, !counts.isJapaneseOrKorean, counts.han * 2 >= counts.latin + counts.cyrillic { return "zh" }
        guard counts.cyrillic > counts.latin, !counts.isOtherCyrillic, counts.isRussian || namesRussia(text) else {
            return nil
        }
        return "ru"
    }

    /// Bulgarian, Ukrainian, Belarusian and Serbian write the name with one `с` or another vowel.
    private static func namesRussia(_ text: String) -> Bool {
        text.lowercased().contains("росси")
    }
}
