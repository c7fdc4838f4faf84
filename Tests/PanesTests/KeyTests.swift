import EventModel
import Panes
import ScreenModel
import Testing

@Suite struct KeyTests {
    let size = Size(width: 120, height: 40)

    @Test func tab_goesRoundTheFourPanes() {
        var desk = Desk(size: size)
        var seen: [PaneID] = []
        for _ in 0..<5 {
            seen.append(desk.state.focus)
            desk.type("<Tab>")
        }
        #expect(seen == [.economic, .military, .diplomatic, .tech, .economic])
        desk.type("<S-Tab>")
        #expect(desk.state.focus == .economic)
    }

    @Test func digits_goToTheirPane() {
        var desk = Desk(size: size)
        for (key, pane) in [("2", PaneID.military), ("4", .tech), ("6", .context), ("0", .all), ("0", .tech)] {
            desk.type(key)
            #expect(desk.state.focus == pane)
        }
    }

    @Test func escape_goesBackOneLevelAtATime_andNeverQuits() {
        var desk = Desk(size: size)
        desk.type("z/china<Enter>j<Enter>?")
        #expect(desk.state.windows.count == 2)
        desk.type("<Esc>")
        #expect(desk.state.windows.count == 1)
        desk.type("<Esc>")
        #expect(desk.state.windows.isEmpty && desk.state.filter.applied != nil)
        desk.type("<Esc>")
        #expect(desk.state.filter.applied == nil && desk.state.isZoomed)
        desk.type("<Esc>")
        #expect(!desk.state.isZoomed)
        desk.type("<Esc><Esc><Esc>")
        #expect(!desk.quits)
    }

    @Test func q_goesBackFromAWindow_andQuitsFromTheDesk() {
        var desk = Desk(size: size)
        desk.type("Sq")
        #expect(desk.state.windows.isEmpty && !desk.quits)
        desk.type("q")
        #expect(desk.quits)
    }

    @Test func qInTheFilter_isText() {
        var desk = Desk(size: size)
        desk.type("/q?")
        #expect(desk.state.filter.editor.text == "q?")
        #expect(!desk.quits && desk.state.windows.isEmpty)
    }

    @Test func everyBinding_answersToItsKeys() {
        for binding in KeyBindings.all {
            #expect(
                !binding.keys.isEmpty && !binding.description.isEmpty && !binding.places.isEmpty, "\(binding.command)")
        }
        #expect(Set(KeyBindings.all.map(\.command)) == Set(Command.allCases))
    }

    @Test(arguments: ViewPlace.allCases) func noKey_hasTwoMeaningsAtAPlace(place: ViewPlace) {
        let keys = KeyBindings.all.filter { $0.places.contains(place) }.flatMap(\.keys)
        #expect(keys.count == Set(keys).count)
    }

    @Test func disabledCommand_saysWhy() {
        var desk = Desk(size: size)
        desk.type("n")
        #expect(desk.state.note == Note("next-match: there is no filter: / sets one", kind: .warning))
        desk.type("U")
        #expect(desk.state.note?.kind == .warning)
    }

    @Test func note_goesWithTheNextKey() {
        var desk = Desk(size: size)
        desk.type("nj")
        #expect(desk.state.note == nil)
    }

    @Test func palette_runsTheChosenCompletion() {
        var desk = Desk(size: size)
        desk.type(":zo<Enter>")
        #expect(desk.state.isZoomed && desk.state.windows.isEmpty)
    }

    @Test func palette_givesAThemeItsName() {
        var desk = Desk(size: size)
        desk.type(":theme light<Enter>")
        guard case .chooseTheme("light") = desk.effects.last else {
            Issue.record("no theme was chosen")
            return
        }
    }

    @Test func palette_completesThemes() {
        var desk = Desk(size: size)
        desk.state.themeNames = ["dark", "light", "high-contrast"]
        desk.type(":theme h<Tab>")
        guard case .palette(let window) = desk.state.windows.last else {
            Issue.record("the palette is gone")
            return
        }
        #expect(window.editor.text == "theme high-contrast ")
        desk.type("<Enter>")
        guard case .chooseTheme("high-contrast") = desk.effects.last else {
            Issue.record("no theme was chosen")
            return
        }
    }

    @Test func palette_saysWhatItDoesNotKnow() {
        var desk = Desk(size: size)
        desk.type(":xyzzy<Enter>")
        #expect(desk.state.note == Note("no command is called xyzzy; :help lists them", kind: .error))
    }

    @Test func help_isOfThePlaceItWasAskedFrom() throws {
        var desk = Desk(size: size)
        desk.type("S?")
        let text = try desk.screen().text
        #expect(text.contains("Keys: the sources"))
        #expect(text.contains("switch the source off"))
        #expect(!text.contains("the military pane"))
    }

    @Test func redrawAndSuspend_areEffects() {
        var desk = Desk(size: size)
        desk.type("<C-l><C-z>")
        #expect(desk.effects.contains { if case .redraw = $0 { true } else { false } })
        #expect(desk.effects.contains { if case .suspend = $0 { true } else { false } })
    }
}

extension Desk {
    var quits: Bool { effects.contains { if case .quit = $0 { true } else { false } } }
}
