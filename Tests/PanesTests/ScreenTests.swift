import EventModel
import Panes
import ScreenModel
import Testing

@Suite struct ScreenTests {
    static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 200, height: 60)]

    static func name(_ what: String, _ size: Size) -> String { "\(what)-\(size.width)x\(size.height)" }

    @Test(arguments: sizes) func desk_showsFourPanes(size: Size) throws {
        try ScreenFile.expect(Desk(size: size).screen(), is: Self.name("desk", size))
    }

    @Test(arguments: sizes) func desk_showsTheChronology_whenTheArchiveIsEmpty(size: Size) throws {
        var desk = Desk(size: size, items: [], caughtUpAt: nil)
        desk.send(.connectionChanged(.unreachable("host names cannot be looked up")))
        try ScreenFile.expect(desk.screen(), is: Self.name("empty", size))
    }

    @Test(arguments: sizes) func filter_showsItsMistakeUnderThePlace(size: Size) throws {
        var desk = Desk(size: size)
        desk.type("jj/trade dmi:economic")
        try ScreenFile.expect(desk.screen(), is: Self.name("mistake", size))
    }

    @Test(arguments: sizes) func filter_showsMatchesPerPane(size: Size) throws {
        var desk = Desk(size: size)
        desk.type("/китая OR chinese<Enter>")
        try ScreenFile.expect(desk.screen(), is: Self.name("filter", size))
    }

    @Test(arguments: sizes) func detail_showsTextAndCoding(size: Size) throws {
        var desk = Desk(size: size)
        desk.type("3j<Enter>")
        try ScreenFile.expect(desk.screen(), is: Self.name("detail", size))
    }

    @Test func detail_ofAChronologyEntry_showsItsCitation() throws {
        var desk = Desk(size: Self.sizes[0])
        desk.type("4G<Enter>")
        try ScreenFile.expect(desk.screen(), is: "chronology-80x24")
    }

    @Test(arguments: sizes) func sources_showTheirStateInWords(size: Size) throws {
        var desk = Desk(size: size)
        desk.type("Sj")
        try ScreenFile.expect(desk.screen(), is: Self.name("sources", size))
    }

    @Test(arguments: sizes) func help_listsTheKeysOfThePlace(size: Size) throws {
        var desk = Desk(size: size)
        desk.type("?")
        try ScreenFile.expect(desk.screen(), is: Self.name("help", size))
    }

    @Test(arguments: sizes) func palette_completesCommands(size: Size) throws {
        var desk = Desk(size: size)
        desk.type(":re")
        try ScreenFile.expect(desk.screen(), is: Self.name("palette", size))
    }

    @Test(arguments: sizes) func zoom_givesThePaneTheScreen(size: Size) throws {
        var desk = Desk(size: size)
        desk.type("2jz")
        try ScreenFile.expect(desk.screen(), is: Self.name("zoom", size))
    }

    @Test(arguments: sizes) func histogram_showsFourWeeks(size: Size) throws {
        var desk = Desk(size: size)
        desk.type("i")
        try ScreenFile.expect(desk.screen(), is: Self.name("histogram", size))
    }

    @Test func smallScreen_saysSoAndShowsOnePane() throws {
        var desk = Desk(size: Size(width: 60, height: 15))
        desk.type("<Tab>j")
        try ScreenFile.expect(desk.screen(), is: "small-60x15")
    }

    @Test func ascii_drawsWithAsciiOnly() throws {
        var desk = Desk(size: Size(width: 80, height: 24))
        desk.state.isAscii = true
        desk.type("j")
        let grid = try desk.screen()
        try ScreenFile.expect(grid, is: "ascii-80x24")
        // Only headlines and names of the dossier keep their own letters.
        let drawn = grid.text.unicodeScalars.filter { (0x2000..<0x2E80).contains($0.value) && $0 != "–" }
        #expect(drawn.isEmpty)
    }
}
