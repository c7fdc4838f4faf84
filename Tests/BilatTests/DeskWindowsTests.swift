import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct DeskWindowsTests {
    @Test func filter_countsPerPaneWhileTyping_andEscapeClears() throws {
        let rig = try TestDesk().filled(size: Samples.large)
        rig.type("/Power")
        let screen = try rig.waitFor("2 Military 0 of")
        #expect(screen.contains("/  Power"))
        #expect(screen.text.contains(/1 Economic 1 of \d/), "\(screen.text)")
        #expect(screen.text.contains(/\b1 of \d+ /))
        rig.type(.escape)
        try rig.waitUntil("filter gone") { !$0.contains("Military 0 of") && Samples.isFilled($0) }
    }

    @Test(arguments: [Samples.small, Samples.large]) func mistake_hasACaretAndTheNearestWord(_ size: Size) throws {
        let rig = try TestDesk().filled(size: size)
        rig.type("/dim:militry")
        let screen = try rig.waitFor("did you mean “military”")
        let caret = try #require(screen.place(of: "^ no dim"))
        #expect(screen[caret.x, caret.y - 1].text == "m", "\(screen.text)")
        rig.type(.enter)
        rig.type(.escape)
        try rig.waitUntil("still whole") { Samples.isFilled($0) }
    }

    @Test(arguments: [Samples.small, Samples.large])
    func detail_showsTextLinkSideKind_andHighlightsTheEvidence(_ size: Size) throws {
        let rig = try TestDesk().filled(environment: ["COLORTERM": "truecolor"], size: size)
        rig.type("/source:world")
        rig.type(.enter)
        rig.type("0")
        rig.type(.enter)
        let screen = try rig.waitFor("https://feeds.example/gas")
        for words in ["Gazprom and CNPC", "the wire says.", "world", "wire"] {
            #expect(screen.contains(words), "\(words)\n\(screen.text)")
        }
        let party = try #require(screen.place(of: "Gazprom and CNPC"))
        let word = screen[party.x, party.y].style
        let gap = screen[party.x + "Gazprom ".count, party.y].style
        #expect(word != gap, "the evidence looks as the rest: \(word)")
        rig.type(.escape)
        try rig.waitUntil("the list again") { !$0.contains("https://feeds.example/gas") }
    }

    @Test func sourcesView_showsEachSourceWithItsState() throws {
        let rig = try TestDesk(extra: ["page": "<html><title>Checking your browser</title></html>"]).filled()
        try rig.waitFor("1 walled", seconds: 15)
        rig.type("S")
        let screen = try rig.waitFor("Sources 4")
        for (name, state) in [("moscow", "fresh"), ("beijing", "fresh"), ("world", "fresh"), ("page", "walled")] {
            let row = try #require(screen.row(with: name), "\(screen.text)")
            #expect(screen.row(row).contains(state), "\(screen.row(row))")
        }
    }

    @Test func help_isDrawnFromTheBindings_andPaletteRunsACommand() throws {
        let rig = try TestDesk().opened(["--offline"], size: Samples.large)
        try rig.waitFor("h CHRON")
        rig.type("?")
        try rig.waitFor("all seen: what counts as new starts now")
        rig.type(.escape)
        try rig.waitFor("1 Economic")
        rig.type(":sources")
        rig.type(.enter)
        try rig.waitFor("Sources 3")
    }

    @Test func theme_changesColours_notWords() throws {
        let rig = try TestDesk().opened(["--offline"], environment: ["COLORTERM": "truecolor"])
        let dark = try rig.waitFor("h CHRON")
        rig.type("t")
        let light = try rig.waitUntil("another colour") { $0[3, 4].style.background != dark[3, 4].style.background }
        #expect(light.row(4) == dark.row(4))
        rig.type(":theme high-contrast")
        rig.type(.enter)
        try rig.waitUntil("the named one") { $0[3, 4].style.background != light[3, 4].style.background }
    }

    @Test func resizeStorm_endsInAScreenThatIsWhole() throws {
        let rig = try TestDesk().filled(size: Samples.large)
        for step in 0..<80 {
            rig.resize(to: Size(width: 1 + step * 37 % 210, height: 1 + step * 23 % 70))
        }
        rig.resize(to: Samples.small)
        try rig.waitUntil("small again") { $0.contains("? help") && Samples.isFilled($0) }
        let before = rig.waitUntilQuiet()
        rig.type(.controlL)
        let redrawn = rig.waitUntilQuiet()
        #expect(redrawn.looks(like: before), "\(before.text)\n---\n\(redrawn.text)")
        #expect(before.borders(in: 3).count == 3)
    }
}
