import EventModel
import Panes
import Querying
import ScreenModel
import Testing

@Suite struct PastingTests {
    let size = Size(width: 120, height: 40)

    private func desk(_ keys: String, paste text: String) -> Desk {
        var desk = Desk(size: size)
        desk.type(keys)
        desk.send(.pasted(text))
        return desk
    }

    @Test func pasteIntoTheFilter_isRead_andItsLineEndsAreBlanks() {
        let desk = desk("/", paste: "trade\nturnover\n")
        #expect(desk.state.filter.isEditing)
        #expect(desk.state.filter.applied?.text == "trade turnover")
        #expect(PaneID.quarters.map { desk.state.lists[$0].count } == [5, 5, 5, 5])
    }

    @Test func pasteWhereNothingIsTyped_isNoCommand() {
        let desk = desk("", paste: "q*A")
        #expect(desk.effects.allSatisfy { if case .quit = $0 { false } else { true } })
        #expect(desk.state.note?.text.contains("no command") == true)
    }

    @Test func pasteOfAMegabyte_isCut_andSaysSo() {
        let desk = desk("/", paste: String(repeating: "(", count: 1_000_000))
        #expect(desk.state.filter.editor.text.count == 1000)
        #expect(desk.state.note?.text == "only the first 1000 characters were taken")
        #expect(desk.state.filter.mistake?.description.contains("60 levels") == true)
    }

    @Test func pasteIntoThePalette_isItsText() {
        var desk = desk(":", paste: "zoom")
        desk.type("<Enter>")
        #expect(desk.state.isZoomed)
    }

    @Test func pasteIntoANote_staysOnOneLine() {
        var desk = desk("c", paste: "two\nlines")
        desk.type("<Enter>")
        #expect(desk.effects.contains { if case .note(_, "two lines") = $0 { true } else { false } })
    }

    @Test func keyInAFullLine_isAnswered() {
        var desk = desk("/", paste: String(repeating: "a", count: 1000))
        #expect(desk.state.note == nil)
        desk.type("b")
        #expect(desk.state.note?.text == "only the first 1000 characters were taken")
        #expect(desk.state.filter.editor.text.count == 1000)
    }

    @Test func pastedControls_areToldAsAMistake() {
        let desk = desk("/", paste: "gas\u{0}oil")
        #expect(desk.state.filter.mistake?.description.contains("control character") == true)
    }
}
