import FixtureServer
import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct FirstPaintTests {
    @Test(arguments: [Samples.small, Samples.large])
    func emptyArchive_showsChronologyAndTheTrueStateOfSources(_ size: Size) throws {
        let desk = try TestDesk()
        let rig = try desk.opened(["--offline"], size: size)
        let screen = try rig.waitForAll(
            "1 Economic", "2 Military", "3 Diplomatic", "4 Tech", "5 Rhetoric", "6 Context",
            size.width == 80 ? "h CHRON" : "h    CONSULT   chronology",
            "OFFLINE", size.width == 80 ? "0 ok 3 waiting" : "3 sources: 0 ok 3 waiting", "q quit")
        #expect(screen.isAlternate && !screen.isCursorVisible)
        #expect(desk.server.total.requests == 0)
        rig.type("S")
        try rig.waitForAll("Sources 3", "moscow", "beijing", "world", "not polled yet")
    }

    @Test func networkThatIsNotThere_isSaidAndTheChronologyShown() throws {
        let desk = try TestDesk()
        desk.server.stop()
        let rig = try desk.opened()
        try rig.waitForAll("3 failing", "h CHRON", "OFFLINE", seconds: 20)
        rig.type("S")
        try rig.waitForAll("Sources 3", "127.0.0.1 refuses connections on port")
    }

    @Test(arguments: [Samples.small, Samples.large]) func fourPanes_fillFromTheFeeds(_ size: Size) throws {
        let desk = try TestDesk()
        let rig = try desk.polling(size: size)
        try rig.waitForAll("LIVE", "3 ok", "q quit")
        guard size.width == 200 else { return }
        let screen = try rig.waitForAll("Gazprom and CNPC agree", "Россия и Китай провели", "俄中外长", "北斗与格洛纳斯")
        let middle = try #require(screen.place(of: "┬")?.x)
        let below = try #require(screen.row(with: "3 Diplomatic"))
        let expected = [
            ("Gazprom and CNPC agree", false, false), ("Россия и Китай провели", true, false),
            ("俄中外长", false, true), ("北斗与格洛纳斯", true, true),
        ]
        for (words, isRight, isLower) in expected {
            let place = try #require(screen.place(of: words), "\(words)\n\(screen.text)")
            let isThere = screen.isAnywhere(words, right: isRight, of: middle, lower: isLower, than: below)
            #expect(isThere, "\(words) first stands at \(place)\n\(screen.text)")
        }
    }

    @Test(arguments: [Samples.small, Samples.large]) func borders_standInOneColumn_besideChineseAndRussian(_ size: Size)
        throws
    {
        let desk = try TestDesk()
        let shown = try desk.filled(size: size).waitForAll("R+C", "俄", "Ро", "╰", "q quit")
        let top = try #require(shown.row(with: "1 Economic"))
        let bottom = try #require(shown.row(with: "╰"))
        let columns = shown.borders(in: top)
        #expect(columns.count == 3 && columns.first == 0 && columns.last == size.width - 1)
        for y in top...bottom {
            #expect(Set(columns).isSubset(of: shown.borders(in: y)), "row \(y)\n\(shown.text)")
        }
    }

    @Test(arguments: [(["--no-color"], [:]), ([], ["NO_COLOR": "1"])] as [([String], [String: String])])
    func mono_hasNoColour_andTellsTheSame(_ arguments: [String], _ environment: [String: String]) throws {
        let desk = try TestDesk()
        let colour = ["COLORTERM": "truecolor"].merging(environment) { $1 }
        let rig = try desk.filled(arguments, environment: colour)
        let screen = try rig.waitForAll("R+C", "OFFLINE", "q quit")
        #expect(screen.isMono)
        #expect(screen.cells.contains { !$0.style.attributes.isEmpty })
    }

    @Test func ascii_drawsWithASCIIAlone() throws {
        let desk = try TestDesk()
        let screen = try desk.opened(["--ascii", "--offline"]).waitForAll("h CHRON", "q quit")
        let drawn = screen.cells.map(\.text).filter { $0.unicodeScalars.contains { !$0.isASCII } }
        // What the dossier itself writes (a dash in a title) is text, not drawing.
        #expect(Set(drawn).isDisjoint(with: Set("─│┃├┤┼╭╮╰╯→…•✓✗◌▣★⣀⣿·".map(String.init))), "\(Set(drawn).sorted())")
        #expect(screen.row(2).hasPrefix("+"))
    }

    @Test func smallerScreen_saysSoAndShowsOnePane() throws {
        let desk = try TestDesk()
        try desk.opened(["--offline"], size: Size(width: 50, height: 14)).waitFor("50x14, made for 80x24")
    }
}

extension RigScreen {
    /// Whether a text stands in one quarter of the screen.
    fileprivate func isAnywhere(_ text: String, right: Bool, of middle: Int, lower: Bool, than row: Int) -> Bool {
        let columns = right ? middle..<size.width : 0..<middle
        return (lower ? row..<size.height : 0..<row).contains { y in
            columns.map { self[$0, y].text }.joined().contains(text)
        }
    }
}
