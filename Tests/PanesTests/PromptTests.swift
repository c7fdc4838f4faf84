import EventModel
import Panes
import ScreenModel
import Testing

@Suite struct PromptTests {
    let size = Size(width: 120, height: 40)

    private func corrections(_ desk: Desk) -> [(keys: [EventKey], line: CorrectionLine)] {
        desk.effects.compactMap { if case .correct(let keys, let line) = $0 { (keys, line) } else { nil } }
    }

    @Test func correction_isAskedForTheCurrentEvent() throws {
        var desk = Desk(size: size)
        desk.type("jxregister=commentary an op-ed<Enter>")
        let made = try #require(corrections(desk).first)
        #expect(made.keys.count == 1)
        #expect(made.line.field == .register)
        #expect(made.line.value == "commentary")
        #expect(made.line.reason == "an op-ed")
        #expect(desk.state.windows.isEmpty)
    }

    @Test func correction_isAskedForAllMarkedEvents() throws {
        var desk = Desk(size: size)
        desk.type("j<Space><Space>xirrelevant another Georgia<Enter>")
        #expect(try #require(corrections(desk).first).keys.count == 2)
    }

    @Test func mistake_staysOpenWithItsWords() throws {
        var desk = Desk(size: size)
        desk.type("jxregister=opinion why<Enter>")
        #expect(corrections(desk).isEmpty)
        let screen = try desk.screen()
        let lines = (0..<size.height).map { screen.text(row: $0) }
        #expect(lines.contains { $0.contains("register cannot be “opinion”") })
        desk.type("<C-u>register=claim one source<Enter>")
        #expect(corrections(desk).count == 1)
    }

    @Test func prompt_isLeftByEscape_withoutAnEffect() {
        var desk = Desk(size: size)
        let before = desk.effects.count
        desk.type("jcsome words<Esc>")
        #expect(desk.state.windows.isEmpty)
        #expect(desk.effects.count == before)
    }

    @Test func collecting_takesNameAndNote_andEndsTheMarks() {
        var desk = Desk(size: size)
        desk.type("j<Space><Space>Mweekly price dispute<Enter>")
        let collected = desk.effects.compactMap {
            if case .collect(let keys, let name, let note) = $0 { (keys.count, name, note) } else { nil }
        }
        #expect(collected.first?.0 == 2)
        #expect(collected.first?.1 == "weekly")
        #expect(collected.first?.2 == "price dispute")
        #expect(desk.state.marked.isEmpty)
    }

    @Test func pipe_remembersTheCommand() {
        var desk = Desk(size: size)
        desk.type("j|less -S<Enter>|")
        guard case .prompt(let window) = desk.state.windows.last else { return #expect(Bool(false)) }
        #expect(window.editor.text == "less -S")
    }

    @Test func prompt_showsWhatAFieldTakes() throws {
        var desk = Desk(size: size)
        desk.type("jxpolarity=")
        try ScreenFile.expect(desk.screen(), is: "prompt-120x40")
    }
}
