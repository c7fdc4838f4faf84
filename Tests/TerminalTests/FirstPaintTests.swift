import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct FirstPaintTests {
    private func painted(_ environment: [String: String], _ arguments: [String] = []) throws -> RigScreen {
        try Probe.rig("paint", arguments, environment: environment).waitFor("standard")
    }

    @Test func text_standsWhereTheGridHasIt() throws {
        let screen = try painted([:])
        #expect(screen.row(0) == "R→C Газ 天然气 end")
        #expect(screen.row(1) == "Переговоры в Пекине")
        #expect(screen.row(2) == "俄罗斯与中国")
        #expect(screen.row(4) == "⣀⣠⣤⣶⣿ ┌─┐")
        #expect(screen.row(5) == "reverse")
        #expect(screen.place(of: "end") == Point(x: 15, y: 0))
    }

    @Test func wideGlyph_takesTwoColumns() throws {
        let screen = try painted([:])
        #expect(screen[8, 0].text == "天" && screen[8, 0].width == 2)
        #expect(screen[9, 0].width == 0)
        #expect(screen[10, 0].text == "然")
    }

    @Test func combiningMark_staysOnItsLetter() throws {
        let screen = try painted([:])
        #expect(screen[0, 3].text == "e\u{301}" && screen[1, 3].text == "и\u{306}" && screen[2, 3].text == " ")
        #expect(screen.row(3).hasSuffix("cafe\u{301}!"))
    }

    @Test func colours_areExact_whenTheTerminalTakes24Bits() throws {
        let screen = try painted(Probe.direct)
        #expect(screen[0, 0].style == Style(foreground: .rgb(0xF08080), background: .rgb(0x14181F)))
        #expect(screen[0, 2].style == Style(foreground: .rgb(0x85B5F2), attributes: .underline))
        #expect(screen[0, 4].style == Style(foreground: .indexed(12)))
        #expect(screen[9, 6].style.background == .rgb(0x2C3A4C))
        #expect(screen[10, 6].style.background == .standard)
        #expect(screen[0, 7].style == .plain)
    }

    @Test func colours_areOfTheFixedPalette_with256() throws {
        let screen = try painted(["TERM": "xterm-256color"])
        #expect(screen[0, 0].style == Style(foreground: .indexed(210), background: .indexed(234)))
        #expect(screen[0, 4].style == Style(foreground: .indexed(12)))
    }

    @Test(arguments: ["xterm-16color", "xterm", "linux"]) func colours_areTheNearestOfFew(_ term: String) throws {
        let screen = try painted(["TERM": term])
        guard case .indexed(let place) = screen[0, 0].style.foreground else {
            Issue.record("no colour: \(screen[0, 0])")
            return
        }
        #expect(place < 16)
        #expect(screen[0, 0].style.background == .indexed(0))
        // Bright blue: one of sixteen, or bold blue of eight.
        #expect(screen[0, 4].style.foreground == .indexed(term == "xterm-16color" ? 12 : 4))
        #expect(screen[0, 4].style.attributes == (term == "xterm-16color" ? [] : .bold))
    }

    @Test func attributes_areShown() throws {
        let screen = try painted([:])
        #expect(screen[0, 1].style == Style(attributes: .bold))
        #expect(screen[0, 3].style == Style(attributes: .italic))
        #expect(screen[0, 5].style == Style(attributes: .reverse))
    }

    @Test(arguments: [["NO_COLOR": "1"], ["NO_COLOR": "1", "COLORTERM": "truecolor"], ["TERM": "vt100"]])
    func mono_hasAttributesOnly(_ environment: [String: String]) throws {
        try expectMono(painted(environment))
    }

    @Test func mono_isWhatTheOptionAsksFor() throws {
        try expectMono(painted(Probe.direct, ["--no-color"]))
    }

    private func expectMono(_ screen: RigScreen) throws {
        #expect(screen.cells.allSatisfy { $0.style.foreground == .standard && $0.style.background == .standard })
        #expect(screen[0, 1].style.attributes == .bold)
        #expect(screen[0, 5].style.attributes == .reverse)
        #expect(screen.row(0) == "R→C Газ 天然气 end")
    }

    @Test func emptyNoColor_doesNotCount() throws {
        #expect(try painted(["NO_COLOR": "", "COLORTERM": "truecolor"])[0, 0].style.foreground == .rgb(0xF08080))
    }

    @Test func ascii_replacesWhatIsDrawn_andKeepsText() throws {
        let screen = try painted([:], ["--ascii"])
        #expect(screen.row(4) == "_--=# +-+")
        #expect(screen.row(0) == "R>C Газ 天然气 end")
    }

    @Test func localeWithoutUTF8_getsNothingButASCII() throws {
        let rig = try Probe.rig("paint", environment: ["LANG": "C"])
        let screen = try rig.waitFor("standard")
        #expect(screen.row(0) == "R>C ??? ??? ? ? end" || screen.row(0) == "R>C ??? ? ? ?  end", "\(screen.row(0))")
        #expect(rig.received.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: [
        "xterm-kitty-of-tomorrow", "xterm-direct2", "tmux-256color", "screen-256color", "rxvt-unicode-256color",
    ])
    func otherTerminals_showTheSame(_ term: String) throws {
        let screen = try painted(["TERM": term, "COLORTERM": "truecolor"])
        #expect(screen.row(0) == "R→C Газ 天然气 end")
        #expect(screen[0, 0].style.foreground == .rgb(0xF08080))
    }

    @Test func gnuScreen_isNotTrustedWith24Bits() throws {
        let screen = try painted(["TERM": "screen-256color", "COLORTERM": "truecolor", "STY": "1.pts"])
        #expect(screen[0, 0].style.foreground == .indexed(210))
    }

    @Test func alternateScreen_hidesTheCursor() throws {
        let screen = try painted([:])
        #expect(screen.isAlternate && !screen.isCursorVisible && screen.wantsMouse)
    }

    @Test func mouse_isLeftAlone_whenAsked() throws {
        #expect(try painted([:], ["--no-mouse"]).wantsMouse == false)
    }
}
