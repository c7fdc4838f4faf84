import ScreenModel
import Testing

@Suite struct DisplayTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("\u{1B}[31m", "�[31m"), ("a\u{07}\u{08}b", "a��b"), ("\u{9B}1m\u{85}x", "�1m x"),
        ("tab\tline\nreturn\r", "tab line return "), ("a\u{202E}b\u{2066}c\u{200F}d", "abcd"),
        ("zero\u{200B}\u{200D}\u{FEFF}width\u{AD}", "zerowidth"), ("❤\u{FE0F}", "❤"),
        ("\u{E000}\u{FFFF}\u{E0041}x", "x"),
        ("👍🏽", "👍"), ("\u{2028}\u{2029}", "  "), ("Путин и Си — 中俄", "Путин и Си — 中俄"), ("", ""),
        ("\u{7F}", "�"), ("\u{3164}\u{115F}x", "x"), ("\u{3000}a", "\u{3000}a"),
    ]) func neutralised_leavesNothingThatSteersOrHides(_ text: String, _ expected: String) {
        #expect(DisplayText.neutralised(text) == expected)
    }

    @Test func neutralised_isNeutralAlready_theSecondTime() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = DisplayText.neutralised(String(scalar))
            if DisplayText.neutralised(once) != once { Issue.record("\(value)") }
        }
    }

    @Test(arguments: [
        ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("中国人", 6, "中国人"), ("中国人", 5, "中国…"), ("中国人", 4, "中…"),
        ("中国人", 1, "…"), ("abc", 0, ""), ("abc", -1, ""), ("", 5, ""), ("abc", Int.max, "abc"),
        ("\u{301}abc", 3, "abc"),
    ]) func clipped_fitsTheColumns(_ text: String, _ columns: Int, _ expected: String) {
        #expect(DisplayText.clipped(text, to: columns) == expected)
    }

    @Test func clipped_neverTakesMoreColumns() {
        let text = "Си 习近平 e\u{301}\u{302} 🇷🇺👨‍👩‍👧 \u{1B}]0;x\u{07} конец"
        for columns in 0...40 {
            #expect(DisplayWidth.columns(of: DisplayText.clipped(text, to: columns)) <= columns)
        }
    }

    @Test func clipped_ofTenThousandCharacters_costsLittle() {
        let text = String(repeating: "\u{301}\u{200B}длинный 标题 ", count: 1_000_000)
        let time = ContinuousClock().measure { #expect(DisplayText.clipped(text, to: 10).last == "…") }
        #expect(time < .milliseconds(50))
    }
}
