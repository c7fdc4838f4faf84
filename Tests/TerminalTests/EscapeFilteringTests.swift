import ScreenModel
import Testing

@testable import Terminal

@Suite struct EscapeFilteringTests {
    /// What is left of a text, `^` standing for the Escape key.
    private func left(_ text: String) -> String {
        let keys = text.map { $0 == "^" ? KeyPress(.escape) : KeyPress(.character($0)) }
        return EscapeFiltering.withoutUnknownSequences(keys).map { key in
            if case .character(let character) = key.key { String(character) } else { "^" }
        }.joined()
    }

    @Test(arguments: [
        ("", ""), ("^", "^"), ("^^", "^^"), ("a^b", "a^b"), ("^[1;5Qx", "x"), ("x^[200~y^[201~z", "xyz"), ("^Oxq", "q"),
        ("^[", "^["), ("^[12", "^[12"), ("^O", "^O"), ("^[Я", "^[Я"), ("^[?1;2c", ""), ("^^[Zq", "^q"), ("^[[", ""),
    ]) func sequences_goAndKeysStay(_ typed: String, _ expected: String) {
        #expect(left(typed) == expected)
    }
}
