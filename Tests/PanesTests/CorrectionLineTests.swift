import EventModel
import Panes
import Testing

@Suite struct CorrectionLineTests {
    @Test func value_endsAtTheBlank() throws {
        let line = try CorrectionLine("dimensions=tech+economic  it is about chips")
        #expect(line.field == .dimensions)
        #expect(line.value == "tech+economic")
        #expect(line.reason == "it is about chips")
    }

    @Test func value_betweenQuotes_mayHoldBlanks() throws {
        let line = try CorrectionLine("speaker=\"Wang Yi\" named in the second sentence")
        #expect(line.value == "Wang Yi")
        #expect(line.reason == "named in the second sentence")
    }

    @Test func words_standForWholeCorrections() throws {
        #expect(try CorrectionLine("irrelevant about a football club").field == .relevance)
        let split = try CorrectionLine("split another meeting")
        #expect(split.field == .story)
        #expect(split.value == "-")
    }

    @Test(arguments: ["register=commentary", "irrelevant"])
    func reason_isAskedFor(text: String) {
        #expect(throws: CorrectionMistake.self) { try CorrectionLine(text) }
    }

    @Test(arguments: ["colour=red why", "polarity=9 why", "no equals sign", "", "=x why", "code=ab why"])
    func nonsense_isAMistake(text: String) {
        #expect(throws: CorrectionMistake.self) { try CorrectionLine(text) }
    }
}
