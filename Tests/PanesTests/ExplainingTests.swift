import EventModel
import Panes
import ScreenModel
import Testing

@Suite struct ExplainingTests {
    private static let explanation = Explanation(
        reason: "Both are named.", rule: "both-named", confidence: 0.9, evidence: [],
        fields: [
            Explanation.Field(
                name: "root", outcome: "AGREE", rules: "AGREE", model: "AGREE", share: 0.7, runnerUp: "CONSULT",
                runnerUpShare: 0.2, cues: [], turningCues: ["sign"])
        ])

    private static func explained() -> (desk: Desk, key: EventKey)? {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("1je")
        guard case .explain(let key, asOf: nil)? = desk.effects.last else { return nil }
        return (desk, key)
    }

    @Test func key_opensTheRow_andAsksWhyItIsCodedSo() throws {
        let (desk, _) = try #require(Self.explained())
        guard case .detail(let window)? = desk.state.windows.last else {
            Issue.record("no item is open")
            return
        }
        #expect(window.isExplained && window.explanation == nil)
    }

    @Test func answer_showsVotesAndWhatWouldHaveChangedThem() throws {
        var (desk, key) = try #require(Self.explained())
        desk.send(.explained(key, Self.explanation))
        let text = try desk.screen().text
        #expect(text.contains("Why it is coded so"))
        #expect(text.contains("would be CONSULT without: sign"))
    }

    @Test func keyAgain_hidesTheAnswer() throws {
        var (desk, _) = try #require(Self.explained())
        desk.type("e")
        guard case .detail(let window)? = desk.state.windows.last else {
            Issue.record("no item is open")
            return
        }
        #expect(!window.isExplained)
    }
}
