import ScreenModel
import Testing

@testable import Terminal

@Suite struct PasteReadingTests {
    /// What comes of texts that arrive one after the other, `^` standing for the Escape key: keys as they are, what was
    /// pasted in brackets.
    private func read(_ texts: String...) -> String {
        var reading = PasteReading()
        return texts.flatMap { text in
            reading.parts(of: text.map { $0 == "^" ? KeyPress(.escape) : KeyPress(.character($0)) })
        }.map(Self.text).joined()
    }

    private static func text(_ part: PasteReading.Part) -> String {
        switch part {
        case .pasted(let text): return "<\(text)>"
        case .key(let key):
            if case .character(let character) = key.key { return String(character) }
            return "^"
        }
    }

    @Test func textBetweenTheMarks_isOnePaste() {
        #expect(read("a^[200~gas oil^[201~b") == "a<gas oil>b")
        #expect(read("^[200~^[201~") == "<>")
        #expect(read("^[200~x^[201~^[200~y^[201~") == "<x><y>")
    }

    @Test func paste_goesOnInTheNextKeys_evenInsideItsMark() {
        #expect(read("^[200~ga", "s^", "[20", "1~q") == "<gas>q")
    }

    @Test func withoutMarks_keysStayKeys() {
        #expect(read("^[201~", "^[A", "q") == "^[201~^[Aq")
    }

    @Test func longPaste_keepsItsBeginning_andFindsItsEnd() {
        let flood = String(repeating: "x", count: PasteReading.limit + 1000)
        #expect(read("^[200~\(flood)^[201~q") == "<\(flood.prefix(PasteReading.limit))>q")
    }

    @Test func controlsAndLineEnds_areText() {
        var reading = PasteReading()
        let keys =
            [KeyPress(.escape)] + "[200~".map { KeyPress(.character($0)) }
            + [
                KeyPress(.enter), KeyPress(.tab), KeyPress(.character(" "), isControl: true),
                KeyPress(.character("a"), isControl: true), KeyPress(.up),
            ]
        #expect(reading.parts(of: keys) == [])
        #expect(reading.giveUp() == "\n\t\u{0}\u{1}")
        #expect(!reading.isOpen)
    }
}
