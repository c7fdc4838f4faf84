import Analysis
import EventModel
import Panes
import ScreenModel
import Testing

/// Each view as a screen, with as much as there may be, with too little, with nothing, and with one side missing.
@Suite struct ViewSheetTests {
    static let keys: [(key: String, name: String)] = [
        ("b", "brief"), ("n", "votes"), ("m", "meetings"), ("k", "calendar"), ("h", "chronology"), ("s", "signals"),
        ("x", "context"), ("ge", "evidence"), ("gf", "families"),
    ]
    static let names = keys.map(\.name)

    private static let relations = Dictionary(
        uniqueKeysWithValues: InventedRelation.Amount.allCases.map { ($0, InventedRelation($0)) })

    /// A desk with a view opened and answered.
    static func desk(
        _ name: String, _ amount: InventedRelation.Amount, size: Size, typing: String = "", isAscii: Bool = false
    ) -> Desk {
        var relation = relations[amount] ?? InventedRelation(amount)
        var desk = Desk(size: size)
        desk.state.isAscii = isAscii
        desk.state.dossier = relation.dossier
        let key = keys.first { $0.name == name }?.key ?? "g"
        for press in Desk.presses("v\(key)\(typing)") {
            desk.send(.pressed(press))
            answer(&desk, &relation)
        }
        return desk
    }

    /// Answers the questions that a key led to.
    static func answer(_ desk: inout Desk, _ relation: inout InventedRelation) {
        for case .computeView(let request) in desk.effects {
            desk.send(.viewed(request.number, relation.content(request)))
        }
        desk.effects = []
    }

    @Test(arguments: names, ViewsTests.sizes) func view_drawsWhatThereIs(name: String, size: Size) throws {
        let screen = try Self.desk(name, .full, size: size).screen()
        try ScreenFile.expect(screen, is: ScreenTests.name("view-\(name)", size))
    }

    @Test(arguments: names, [InventedRelation.Amount.little, .none, .oneSide])
    func view_saysWhatIsMissing(name: String, amount: InventedRelation.Amount) throws {
        for size in ViewsTests.sizes {
            let screen = try Self.desk(name, amount, size: size).screen()
            try ScreenFile.expect(screen, is: ScreenTests.name("view-\(name)-\(amount.rawValue)", size))
        }
    }

    @Test(arguments: names + ["chart"]) func view_hasTheSameTextInEveryTheme(name: String) throws {
        let desk = Self.desk(name, .full, size: ViewsTests.sizes[0], typing: "j")
        let dark = try desk.screen(theme: "dark")
        for theme in ["light", "mono"] {
            let screen = try desk.screen(theme: theme)
            #expect(screen.text == dark.text)
            #expect(screen != dark)
        }
    }

    @Test(arguments: names + ["chart"]) func view_isDrawnInASCII(name: String) throws {
        for size in ViewsTests.sizes {
            let text = try Self.desk(name, .full, size: size, isAscii: true).screen().text
            // What stands in a headline or a title of the dossier stays as it is.
            let signs = text.unicodeScalars.filter { (0x2190...0x28FF).contains($0.value) }
            #expect(signs.isEmpty, "\(String(String.UnicodeScalarView(signs)))")
        }
    }

    @Test(arguments: names + ["chart"]) func view_neverTraps_onTinyScreens(name: String) throws {
        for side in [1, 5, 12, 30] {
            let desk = Self.desk(name, .full, size: Size(width: side * 2, height: side), typing: "jjGgk")
            #expect(try desk.screen().size == Size(width: side * 2, height: side))
        }
    }

    // MARK: - Opening

    @Test func year_opensIntoItsVotes_andAVoteIntoItsBallots() throws {
        let desk = Self.desk("votes", .full, size: ViewsTests.sizes[1], typing: "j<Enter>j<Enter>")
        let text = try desk.screen().text
        #expect(text.contains("▾ 2024-12-15  joint veto"))
        #expect(text.contains("S/2024/100, vetoed; CHN no, RUS no, USA no; in all 9 yes, 2 no, 4 abstaining"))
        #expect(text.contains("https://example.org/votes/0"))
    }

    @Test func meeting_opensIntoItsReports_andAReportIntoItsText() throws {
        var desk = Self.desk("meetings", .full, size: ViewsTests.sizes[1], typing: "G<Enter>")
        #expect(
            try desk.screen().text.contains("h  Putin and Xi meet in Beijing")
                || desk.screen().text.contains("Putin and Xi meet in Beijing"))
        desk = Self.desk("meetings", .full, size: ViewsTests.sizes[1], typing: "jjjj<Enter>j<Enter>")
        guard case .detail(let detail)? = desk.state.windows.last else {
            Issue.record("no item was opened: \(desk.state.windows)")
            return
        }
        #expect(detail.row?.title.contains("Lavrov") == true)
        desk.type("<Esc>")
        guard case .view(let window)? = desk.state.windows.last else { return }
        #expect(window.view == .meetings)
    }

    @Test func selection_staysOnItsLine_whenTheViewFollowsNewEvents() throws {
        var relation = InventedRelation(.full)
        var desk = Self.desk("signals", .full, size: ViewsTests.sizes[0], typing: "jj")
        guard case .view(let before)? = desk.state.windows.last else { return }
        desk.send(.related(relation.state))
        #expect(!desk.effects.isEmpty)
        Self.answer(&desk, &relation)
        guard case .view(let after)? = desk.state.windows.last else { return }
        #expect(after.selection == before.selection)
        #expect(after.selection != nil)
    }

    @Test func chronology_cursorGoesAlongItsAxis() throws {
        let first = Self.desk("chronology", .full, size: ViewsTests.sizes[0], typing: "j")
        let later = Self.desk("chronology", .full, size: ViewsTests.sizes[0], typing: "j<Left><Left><Left>")
        guard case .view(let a)? = first.state.windows.last, case .view(let b)? = later.state.windows.last else {
            return
        }
        #expect(a.selection != b.selection)
        let lines = try later.screen().text.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.contains("selected") && $0.contains("▲") })
    }

    // MARK: - The chart

    static func chart(_ typing: String, size: Size = ViewsTests.sizes[1]) -> Desk {
        desk("chart", .full, size: size, typing: typing)
    }

    @Test(arguments: ViewsTests.sizes) func chart_showsThePointOfItsCursor(size: Size) throws {
        let desk = Self.chart("<Left><Left><Left><Left><Left><Left><Left><Left>", size: size)
        try ScreenFile.expect(desk.screen(), is: ScreenTests.name("chart-cursor", size))
    }

    @Test func cursor_opensTheEventsOfItsPoint() throws {
        let desk = Self.chart("2-<Left><Left><lt><Enter>")
        #expect(desk.state.windows.isEmpty)
        #expect(desk.state.focus == .all)
        let filter = try #require(desk.state.filter.applied?.text)
        #expect(filter.hasPrefix("after:2026-11-"))
        #expect(filter.contains("relevance:dyad dim:military"))
        #expect(desk.state.filter.mistake == nil)
    }

    @Test func cursor_opensWhatTheFigureIsMadeOf_onItsDay() throws {
        let desk = Self.chart("<Left><Left><Left><Left><Left>e")
        guard case .view(let window)? = desk.state.windows.last, case .evidence(let proofs)? = window.content?.board
        else {
            Issue.record("no evidence")
            return
        }
        #expect(window.cursor == proofs[0].day)
        #expect(proofs[0].day < DayNumber.day(of: Sample.now))
        #expect(desk.state.windows.count == 2)
    }

    @Test func span_growsShrinksAndGoesBack() throws {
        guard case .view(let window)? = Self.chart("++[[]").state.windows.last else { return }
        #expect(window.chart.days == 1095)
        #expect(window.chart.back == 547)
        guard case .view(let short)? = Self.chart("-------").state.windows.last else { return }
        #expect(short.chart.days == 14)
    }

    @Test func source_isDropped_andTheChartIsDrawnWithoutIt() throws {
        let desk = Self.chart("fj<Enter><Esc>")
        guard case .view(let window)? = desk.state.windows.last else { return }
        #expect(window.view == .chart)
        #expect(window.chart.dropped.count == 1)
        #expect(try desk.screen().text.contains("without 1 source"))
    }
}
