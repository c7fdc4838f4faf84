import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct DeskWindowsTests {
    @Test func filter_countsPerPaneWhileTyping_andEscapeClears() throws {
        let desk = try TestDesk()
        let rig = try desk.filled(size: Samples.large)
        rig.type("/Power")
        try rig.waitForAll(
            "/  Power", "1 Economic 1 of 1", "2 Military 0 of 1", "3 Diplomatic 0 of 1", "4 Tech 0 of 1", "1 of 4")
        rig.type(.escape)
        try rig.waitUntil("filter gone") { !$0.contains("Military 0 of") && Samples.isFilled($0) }
    }

    @Test(arguments: [Samples.small, Samples.large]) func mistake_hasACaretAndTheNearestWord(_ size: Size) throws {
        let desk = try TestDesk()
        let rig = try desk.filled(size: size)
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
        let desk = try TestDesk()
        let rig = try desk.filled(environment: ["COLORTERM": "truecolor"], size: size)
        rig.type("/source:world")
        rig.type(.enter)
        rig.type("0")
        // Enter opens what stands there when it is pressed.
        try rig.waitFor("0 All 1 of 4")
        rig.type(.enter)
        let screen = try rig.waitForAll(
            "Gazprom and CNPC", "the wire says.", "world, wire, third party", "kind       wire",
            "side       third party")
        let party = try #require(screen.place(of: "Gazprom and CNPC"))
        let word = screen[party.x, party.y].style
        let gap = screen[party.x + "Gazprom ".count, party.y].style
        #expect(word != gap, "the evidence looks as the rest: \(word)")
        for _ in 0..<20 where !rig.screen.contains("https://feeds.example/gas") {
            rig.type("jj")
            rig.waitUntilQuiet(seconds: 0.05)
        }
        try rig.waitFor("https://feeds.example/gas")
        rig.type(.escape)
        try rig.waitUntilGone("https://feeds.example/gas")
    }

    @Test func sourcesView_showsEachSourceWithItsState() throws {
        let desk = try TestDesk(extra: ["page": "<html><title>Checking your browser</title></html>"])
        let rig = try desk.polling()
        try rig.waitForAll("3 ok 1 walled", seconds: 15)
        rig.type("S")
        try rig.waitForAll(
            "page           · wire      ▣ walled", "beijing        B state     ✓ fresh",
            "moscow         M state     ✓ fresh", "world          · wire      ✓ fresh", "a web page")
    }

    @Test func help_isDrawnFromTheBindings_andPaletteRunsACommand() throws {
        let desk = try TestDesk()
        let rig = try desk.opened(["--offline"], size: Samples.large)
        try rig.waitForAll("h    CONSULT   chronology", "q quit")
        rig.type("?")
        try rig.waitFor("all seen: what counts as new starts now")
        rig.type(.escape)
        try rig.waitFor("1 Economic")
        rig.type(":sources")
        rig.type(.enter)
        try rig.waitFor("Sources 3")
    }

    @Test func theme_changesColours_notWords() throws {
        let desk = try TestDesk()
        let rig = try desk.opened(["--offline"], environment: ["COLORTERM": "truecolor"])
        try rig.waitForAll("h CHRON", "q quit")
        let dark = rig.waitUntilQuiet()
        rig.type("t")
        let light = try rig.waitUntil("another colour") { $0[3, 4].style.background != dark[3, 4].style.background }
        #expect(rig.waitUntilQuiet().row(4) == dark.row(4))
        rig.type(":theme high-contrast")
        rig.type(.enter)
        try rig.waitUntil("the named one") { $0[3, 4].style.background != light[3, 4].style.background }
    }

    @Test func resizeStorm_endsInAScreenThatIsWhole() throws {
        let desk = try TestDesk()
        let rig = try desk.filled(size: Samples.large)
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
