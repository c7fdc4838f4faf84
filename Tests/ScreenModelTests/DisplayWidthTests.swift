import ScreenModel
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("a", 1), ("я", 1), ("中", 2), ("，", 2), ("「", 2), ("한", 2), ("ｱ", 1), ("─", 1), ("⣿", 1), ("…", 1), ("№", 1),
        ("e\u{301}", 1), ("🇷🇺", 2), ("😀", 2), ("\u{3000}", 2), ("", 0), ("\u{301}", 0), ("€₽¥", 3), ("▲▼●★", 4),
    ]) func columns_areTheTerminals(_ text: String, _ expected: Int) {
        #expect(DisplayWidth.columns(of: text) == expected)
    }
}
