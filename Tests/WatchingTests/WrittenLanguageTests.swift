import Testing

@testable import Watching

@Suite struct WrittenLanguageTests {
    @Test(arguments: [
        ("中俄签署天然气协议", "zh"),
        ("外交部:中俄 SWIFT 合作 2026", "zh"),
        ("俄羅斯與中國簽署協議", "zh"),
        ("Россия и Китай подписали соглашение", "ru"),
        ("Китай и РФ обсудили расчёты в юанях", "ru"),
        ("Вывоз угля вырос", "ru"),
        ("«Газпром» и CNPC подписали 中俄 memorandum для России", "ru"),
    ])
    func language_isToldByLetters(text: String, language: String) {
        #expect(WrittenLanguage.language(of: text) == language)
    }

    /// Others write in these letters too, and what only might be Russian is left open.
    @Test(arguments: [
        "", "12 345", "Russia and China sign a deal", "Росія і Китай підписали угоду",
        "Русия и Китай подписаха договор",
        "Русија и Кина потписале споразум", "Ресей мен Қытай келісімге қол қойды", "ロシアと中国、共同訓練を実施",
        "中国とロシア", "러시아와 중국 中俄", "Китай", "A headline in English about 中",
    ])
    func otherTexts_areLeftOpen(text: String) {
        #expect(WrittenLanguage.language(of: text) == nil)
    }
}
