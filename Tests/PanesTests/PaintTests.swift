import EventModel
import ScreenModel
import SeededRandom
import Testing
import Theming

@testable import Panes

@Suite struct PaintTests {
    static let keys = [
        "j", "k", "g", "G", "<C-d>", "<C-u>", "<PgDn>", "<PgUp>", "<Tab>", "<S-Tab>", "1", "2", "3", "4", "5", "6", "0",
        "z",
        "<Enter>", "<Esc>", "S", "?", ":", "/", "n", "N", "!", "u", "*", "<Space>", "A", "U", "=", "r", "R", "s", "t",
        "i", "y",
        "o", "d", "/dim:economic<Enter>", "/патрул", "/dmi:", ":refr", "китай", "中", "<BS>", "<Up>", "<Down>",
    ]

    @Test func paint_neverTraps_atAnySizeInRandomStates() throws {
        var random = SeededRandom(seed: 7)
        let theme = try ThemeLibrary(userFolder: nil).theme("dark")
        for _ in 0..<12 {
            var desk = Desk(size: Size(width: 80, height: 24))
            desk.state.isAscii = Bool.random(using: &random)
            for _ in 0..<60 {
                desk.type(Self.keys.randomElement(using: &random) ?? "j")
                let size = Size(
                    width: .random(in: 1...220, using: &random), height: .random(in: 1...70, using: &random))
                desk.send(.resized(size))
                let point = Point(
                    x: .random(in: 0..<size.width, using: &random), y: .random(in: 0..<size.height, using: &random))
                let kinds: [MousePress.Kind] = [.click, .doubleClick, .wheelUp, .wheelDown]
                desk.send(.mouse(MousePress(kind: kinds.randomElement(using: &random) ?? .click, point: point)))
                #expect(paint(desk.state, theme: theme).size == size)
            }
        }
    }

    @Test(arguments: [0, 1, 2, 3, 4]) func paint_neverTraps_onTinyScreens(side: Int) throws {
        let theme = try ThemeLibrary(userFolder: nil).theme("dark")
        for other in 0..<26 {
            for keys in ["", "j<Enter>", "S", "?", ":", "/x", "i"] {
                var desk = Desk(size: Size(width: side, height: other))
                desk.type(keys)
                #expect(paint(desk.state, theme: theme).size == Size(width: side, height: other))
                desk.send(.resized(Size(width: other * 4, height: side)))
                #expect(paint(desk.state, theme: theme).size.height == side)
            }
        }
    }

    static let hostile = [
        "\u{1B}[2J\u{1B}]0;owned\u{07}clear", "\u{1B}]8;;https://evil.example\u{1B}\\click\u{1B}]8;;\u{1B}\\",
        "\u{1B}]52;c;ZXZpbA==\u{07}", "c1 \u{9B}31m \u{85} \u{90}x\u{9C}",
        "bidi \u{202E}gnp.exe\u{202C} \u{2066}x\u{2069}",
        "zero\u{200B}width\u{200D}\u{2060}\u{FEFF}", String(repeating: "长", count: 10_000), "", "\n\r\t",
        "e\u{301}\u{302}\u{303}",
        "\u{0}\u{8}\u{7F}", "👩‍👩‍👧‍👦 🇷🇺🇨🇳",
    ]

    @Test(arguments: ["", "j<Enter>", "z", "/e", "0", "3jj<Enter>"]) func hostileText_leavesNoControlInTheGrid(
        keys: String
    ) throws {
        let items = Self.hostile.map {
            Sample.Item(
                time: "2026-11-24T15:00:00Z", source: "tass-en", title: $0, direction: .both,
                dimensions: [.economic, .diplomatic],
                root: .agree, topics: [$0], regions: [$0], phrases: [$0], target: $0)
        }
        var desk = Desk(size: Size(width: 120, height: 40), items: items)
        desk.type(keys)
        let grid = try desk.screen()
        for y in 0..<grid.size.height {
            var columns = 0
            for x in 0..<grid.size.width {
                let cell = grid[x, y]
                columns += Int(cell.width)
                for scalar in cell.glyph.unicodeScalars {
                    #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
                    #expect(scalar.properties.generalCategory != .format)
                }
            }
            #expect(columns == grid.size.width)
        }
    }

    @Test func newAndStarred_showByGlyph_notByColourAlone() throws {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("j*")
        let line = try #require(
            desk.screen().text.split(separator: "\n").first { $0.contains("Gazprom and CNPC agree") })
        #expect(line.contains("★• 15:28"))
    }

    @Test func missingPublicationTime_isShownAsSuch() throws {
        let text = try Desk(size: Size(width: 120, height: 40)).screen().text
        #expect(text.contains("~13:09"))
        #expect(!text.contains(" 13:07"))
    }

    @Test func timesOfArrival_areNotPassedOffAsPublication() throws {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("s")
        #expect(try desk.screen().text.contains("~15:30 R→C"))
    }

    @Test func rowWithoutATitle_showsWhatIsCoded() throws {
        let item = Sample.Item(
            time: "2026-11-24T15:00:00Z", source: "tass-en", title: "", direction: Sample.backward, dimensions: [.tech],
            root: .sanction, topics: ["chips"])
        let text = try Desk(size: Size(width: 120, height: 40), items: [item]).screen().text
        #expect(text.contains("China sanctions Russia: chips"))
    }

    @Test func header_saysWhatStateTheDeskIsIn() throws {
        var desk = Desk(size: Size(width: 120, height: 40))
        let states: [(Action, String)] = [
            (.connectionChanged(.live), "LIVE"), (.connectionChanged(.offline("as asked for")), "OFFLINE"),
            (.connectionChanged(.unreachable("no network")), "OFFLINE"),
            (.connectionChanged(.demo), "DEMO"), (.connectionChanged(.reading), "READING"),
            (.commanded(.pause), "PAUSED 0 waiting"),
            (.keepingChanged("the disk is full"), "NOT KEPT: the disk is full"),
        ]
        for (action, word) in states {
            desk.send(action)
            #expect(try desk.screen().text(row: 0).contains(word))
        }
    }

    @Test func header_hasThreeClocks() throws {
        let line = try Desk(size: Size(width: 80, height: 24)).screen().text(row: 0)
        #expect(line.contains("15:30 UTC") && line.contains("18:30 MSK") && line.contains("23:30 CST"))
    }

    @Test(arguments: ["dark", "light", "high-contrast", "colour-blind-safe"])
    func selectedRow_canBeRead(theme name: String) throws {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("jj")
        let grid = try desk.screen(theme: name)
        let background = try ThemeLibrary(userFolder: nil).theme(name).style(.selection).background
        for x in 1..<57 {
            #expect(grid[x, 4].style.background == background)
            #expect(grid[x, 4].style.foreground.isReadable(on: background))
        }
    }

    @Test func evidence_isMarkedInTheText() throws {
        var desk = Desk(size: Size(width: 120, height: 40))
        desk.type("j<Enter>")
        let grid = try desk.screen()
        let theme = try ThemeLibrary(userFolder: nil).theme("dark")
        // The sample's evidence: scalars 0..<6 name a party, 7..<12 an act; the text begins at column 2 of row 3.
        #expect(grid[2, 3].style.foreground == theme.style(.evidenceParty).foreground)
        #expect(grid[9, 3].style.foreground == theme.style(.evidence).foreground)
        #expect(grid[8, 3].style.foreground == theme.style(.title).foreground)
    }
}
