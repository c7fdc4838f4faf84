import Testing
import TextFolding

@testable import StoryGrouping

@Suite struct TitleTextTests {
    private func title(_ text: String) -> TitleText { TitleText(folded: FoldedText.bytes(of: text)) }

    @Test(arguments: [
        ("Россия подписала договор", "России подписали договоры"),
        ("China imports grain", "china imported grains"),
        ("Pact worth $37,000", "pact worth 37000"),
        ("Рост на 2,5 процента", "рост на 2.5 процентов"),
    ])
    func forms_ofAWordAreOneWord(_ left: String, _ right: String) {
        #expect(title(left).words == title(right).words)
    }

    @Test func number_keepsItsDecimals() {
        #expect(title("180.6").numbers != title("1806").numbers)
    }

    @Test func script_isTheOneMostOfTheTextIsIn() {
        #expect(title("Gazprom и CNPC договорились о цене на газ").script == .cyrillic)
        #expect(title("中俄签署LNG协议").script == .han)
        #expect(title("Xi visits Moscow").script == .latin)
        #expect(title("").script == .latin)
    }

    @Test func ideographs_areReadInPairs() {
        #expect(title("中俄合作").words.count == 3)
    }

    @Test func summary_isNotRead() {
        #expect(title("Pact signed\nIn Harbin on Tuesday").words == title("Pact signed").words)
    }

    @Test func whole_disregardsPunctuationAndCase() {
        #expect(title("Pact “signed”: China!").whole == title("pact signed China").whole)
    }

    @Test func hostileText_isRead() {
        for text in ["\u{202E}\u{200B}", String(repeating: "9.", count: 500), "🇨🇳🇷🇺", "1.", ".,", "\u{0301}"] {
            _ = title(text)
        }
    }
}
