import EventModel
import Panes
import ScreenModel
import SeededRandom
import Testing

@Suite struct SelectionTests {
    func newer(_ count: Int) -> ModelSnapshot {
        let extra = (0..<count).map {
            Sample.Item(
                time: "2026-11-24T15:29:\(10 + $0)Z", source: "tass-en", title: "Newer \($0)", direction: .both,
                dimensions: [.economic], root: .agree)
        }
        return Sample.snapshot(Sample.items + extra)
    }

    /// The screen row on which the selected headline stands.
    func row(of title: String, in desk: Desk) throws -> Int? {
        try desk.screen().text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
            $0.contains(title)
        }
    }

    @Test func selection_staysOnItsEventAndLine_whenNewOnesArrive() throws {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("jj")
        let selected = desk.state.cursors[0].selection?.id
        let line = try row(of: "中俄东线", in: desk)
        desk.send(.arrived(newer(5)))
        #expect(desk.state.cursors[0].selection?.id == selected)
        #expect(try row(of: "中俄东线", in: desk) == line)
        #expect(try desk.screen().text.contains("▲5"))
    }

    @Test func everySelection_staysOnItsEventAndLine_whateverArrives() {
        var random = SeededRandom(seed: 11)
        var desk = Desk(size: Size(width: 120, height: 40))
        var items = Sample.items
        for pane in 0..<4 { desk.type("\(pane + 1)" + String(repeating: "j", count: pane + 2)) }
        for _ in 0..<60 {
            desk.type(["j", "k", "<Tab>", "<C-d>", "<C-u>"].randomElement(using: &random) ?? "j")
            let before = desk.state.cursors
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                var item = Sample.items.randomElement(using: &random) ?? Sample.items[0]
                item.time =
                    "2026-11-\(Int.random(in: 10...24, using: &random))T0\(Int.random(in: 0...9, using: &random)):00:30Z"
                item.isRoutine = false
                items.append(item)
            }
            desk.send(.arrived(Sample.snapshot(items)))
            #expect(desk.state.cursors.map(\.selection?.id) == before.map(\.selection?.id))
            #expect(desk.state.cursors.map(\.line) == before.map(\.line))
        }
    }

    @Test func pane_followsTheNewest_whileNothingIsSelected() throws {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.send(.arrived(newer(1)))
        #expect(try row(of: "Newer 0", in: desk) == 3)
    }

    @Test func escape_onTheDesk_letsThePaneFollowAgain() {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("j<Esc>")
        #expect(desk.state.cursors[0].selection == nil)
    }

    @Test func firstDown_selectsTheFirstRow() {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("j")
        #expect(desk.state.cursors[0].selection == desk.state.lists[.economic].entries[0])
    }

    @Test func selection_movesByPages_andStopsAtTheEnds() {
        var desk = Desk(size: Size(width: 80, height: 24))
        desk.type("G")
        #expect(desk.state.cursors[0].selection == desk.state.lists[.economic].entries.last)
        desk.type("<PgDn>j")
        #expect(desk.state.cursors[0].selection == desk.state.lists[.economic].entries.last)
        desk.type("<PgUp><PgUp><PgUp><PgUp>k")
        #expect(desk.state.cursors[0].selection == desk.state.lists[.economic].entries.first)
    }

    @Test func selection_comesIntoView_whenTheScreenShrinks() throws {
        var desk = Desk(size: Size(width: 200, height: 60))
        desk.type("G")
        desk.send(.resized(Size(width: 80, height: 24)))
        #expect(try row(of: "May’14", in: desk) != nil)
    }

    @Test func selection_goesToTheNeighbour_whenAFilterHidesItsEvent() {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("jjj/trade turnover<Enter>")
        #expect(
            desk.state.lists[.economic].entries.map(\.id).contains(
                desk.state.cursors[0].selection?.id ?? .chronology(-1)))
    }

    @Test func click_selectsTheRow_andDoubleClickOpensIt() {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.send(.mouse(MousePress(kind: .click, point: Point(x: 70, y: 4))))
        #expect(desk.state.focus == .military)
        #expect(desk.state.cursors[1].selection == desk.state.lists[.military].entries[1])
        desk.send(.mouse(MousePress(kind: .doubleClick, point: Point(x: 70, y: 3))))
        guard case .detail(let window) = desk.state.windows.last else {
            Issue.record("no detail opened")
            return
        }
        #expect(window.id == desk.state.lists[.military].entries[0].id)
    }

    @Test func wheel_movesThePaneUnderThePointer() {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.send(.mouse(MousePress(kind: .wheelDown, point: Point(x: 70, y: 25))))
        #expect(desk.state.focus == .economic)
        #expect(desk.state.cursors[3].selection == desk.state.lists[.tech].entries[2])
    }
}
