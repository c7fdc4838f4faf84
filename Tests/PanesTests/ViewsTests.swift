import Analysis
import EventModel
import Panes
import ScreenModel
import Testing

/// Views behind `v`, on invented years: as much as there may be, too little, none, and one side silent.
@Suite struct ViewsTests {
    static let sizes = [Size(width: 80, height: 24), Size(width: 160, height: 50)]

    /// A year with a story a day from each side, deeds cooling in the last month; `sides` says who tells.
    static func ledger(days: Int, sides: [String] = ["RUS", "CHN", "third"]) -> RelationLedger {
        var ledger = RelationLedger(dossier: Sample.dossier)
        var key: Int64 = 1
        for day in 0..<days {
            for side in sides {
                var row = Sample.row(Sample.items[0], number: key)
                row.publishedAt = Sample.now.advanced(by: -Int64(day) * 86_400 - 3600)
                row.knownAt = row.publishedAt ?? Sample.now
                row.side = side
                row.relevance = .dyad
                row.direction = .both
                row.target = day % 5 == 0 && side == "RUS" ? "USA" : nil
                row.dimensions = DimensionSet([RelationDimension.allCases[(day / 3) % 4]])
                row.root = day % 2 == 0 ? .cooperate : .support
                row.register = day % 2 == 0 ? .act : .officialWord
                row.polarity = day < 30 && side == "third" ? -1 : 1
                row.isRoutine = false
                row.modality = .done
                row.confidence = 0.9
                row.story = nil
                row.corroboration = nil
                row.coder = "bilat"
                ledger.add(row)
                key += 1
            }
        }
        return ledger
    }

    static func state(_ ledger: inout RelationLedger, health: [SourceHealth] = []) -> RelationState {
        RelationState(
            &ledger, material: RelationState.Material(dossier: Sample.dossier, health: health), now: Sample.now)
    }

    /// A desk that was told how the two stand, with the chart open.
    static func desk(_ ledger: RelationLedger, size: Size, health: [SourceHealth] = [], isAscii: Bool = false) -> Desk {
        var ledger = ledger
        var desk = Desk(size: size)
        desk.state.isAscii = isAscii
        let relation = state(&ledger, health: health)
        desk.send(.related(relation))
        desk.type("vg")
        answer(&desk, &ledger, relation)
        return desk
    }

    /// Answers the last question for a chart, as the query lane does.
    static func answer(_ desk: inout Desk, _ ledger: inout RelationLedger, _ relation: RelationState) {
        guard case .computeView(let request)? = desk.effects.last else { return }
        let lines = RelationLine.allCases.compactMap { line -> ChartLine? in
            guard let figure = relation.lines.figure(line, request.chart.scope) else { return nil }
            return ChartLine(
                figure: figure,
                points: ledger.points(
                    of: line, scope: request.chart.scope, days: request.chart.days, back: request.chart.back,
                    sides: request.chart.sides, without: request.chart.dropped, now: request.now))
        }
        desk.send(.viewed(request.number, ViewContent(.chart(lines))))
    }

    @Test(arguments: sizes) func chart_drawsFourLinesWithTheirReadings(size: Size) throws {
        try ScreenFile.expect(
            Self.desk(Self.ledger(days: 400), size: size).screen(), is: ScreenTests.name("chart", size))
    }

    @Test(arguments: sizes) func chart_isWithheldWithWords_whenThereIsTooLittle(size: Size) throws {
        try ScreenFile.expect(
            Self.desk(Self.ledger(days: 1, sides: ["third"]), size: size).screen(),
            is: ScreenTests.name("chart-little", size))
    }

    @Test(arguments: sizes) func chart_isWithheldWithWords_whenThereIsNothing(size: Size) throws {
        try ScreenFile.expect(
            Self.desk(Self.ledger(days: 0), size: size).screen(), is: ScreenTests.name("chart-none", size))
    }

    @Test(arguments: sizes) func chart_saysWhoCannotBeHeard_whenOneSideIsMissing(size: Size) throws {
        let down = Sample.sources.filter { $0.side == "RUS" }.map { SourceHealth(source: $0.name, state: .failing) }
        try ScreenFile.expect(
            Self.desk(Self.ledger(days: 400, sides: ["CHN", "third"]), size: size, health: down).screen(),
            is: ScreenTests.name("chart-one-side", size))
    }

    @Test func chart_isDrawnInASCII() throws {
        let size = Self.sizes[0]
        let screen = try Self.desk(Self.ledger(days: 400), size: size, isAscii: true).screen()
        #expect(screen.text.unicodeScalars.filter { $0.value > 0x7E && $0.value < 0x0400 }.isEmpty)
        #expect(screen.text.contains("*****"))
    }

    @Test func chart_hasTheSameTextInEveryTheme() throws {
        let desk = Self.desk(Self.ledger(days: 400), size: Self.sizes[1])
        let dark = try desk.screen(theme: "dark")
        for theme in ["light", "high-contrast", "mono"] {
            #expect(try desk.screen(theme: theme).text == dark.text)
        }
    }

    @Test func header_showsTheFourLines_andPanesTheirDeeds() throws {
        var desk = Self.desk(Self.ledger(days: 400), size: Size(width: 160, height: 50))
        desk.type("<Esc>")
        let text = try desk.screen().text
        #expect(
            text.contains(
                " talk +0.2 ▼  deeds +0.2 ▼  front 0.1 ─  friction 0.3 ▲ (14 third-party, 14 official)  against 180 d"))
        #expect(text.contains("1 Economic +0."))
    }

    @Test func menu_listsTheLettersBehindV() throws {
        var desk = Desk(size: Self.sizes[0])
        desk.type("v")
        try ScreenFile.expect(desk.screen(), is: "views-80x24")
    }

    @Test func letters_openTheirView_andAnotherTakesItsPlace() {
        var desk = Desk(size: Self.sizes[0])
        for (key, view) in [
            ("b", AnalysisView.brief), ("n", .votes), ("m", .meetings), ("k", .calendar), ("h", .chronology),
            ("x", .outside), ("s", .signals), ("g", .chart),
        ] {
            desk.type("v\(key)")
            guard case .view(let window)? = desk.state.windows.last else {
                Issue.record("no view behind \(key)")
                return
            }
            #expect(window.view == view)
            #expect(desk.state.windows.count == 1)
        }
        desk.type("<Esc>")
        #expect(desk.state.windows.isEmpty)
    }

    @Test func digitsAndSides_askForTheChartAnew() {
        var desk = Self.desk(Self.ledger(days: 40), size: Self.sizes[0])
        desk.type("2.+")
        guard case .computeView(let request)? = desk.effects.last else {
            Issue.record("nothing was asked")
            return
        }
        #expect(request.chart.scope == .dimension(.military))
        #expect(request.chart.sides == [.first, .second])
        #expect(request.chart.days == 180)
    }

    @Test func lastSide_cannotBeDropped() {
        var desk = Self.desk(Self.ledger(days: 40), size: Self.sizes[0])
        for key in ["<", ">", "."] { desk.send(.pressed(KeyPress(.character(Character(key))))) }
        guard case .view(let window)? = desk.state.windows.last else { return }
        #expect(window.chart.sides == .third)
    }

    @Test func olderAnswer_isNotShown() {
        var desk = Desk(size: Self.sizes[0])
        desk.type("vb")
        guard case .computeView(let first)? = desk.effects.last else { return }
        desk.type("vn")
        desk.send(.viewed(first.number, ViewContent(.page([PageLine(.text, "old")]))))
        guard case .view(let window)? = desk.state.windows.last else { return }
        #expect(window.content == nil)
    }

    @Test func text_scrollsToItsEnd() throws {
        var desk = Desk(size: Self.sizes[0])
        desk.type("vb")
        guard case .computeView(let request)? = desk.effects.last else { return }
        desk.send(.viewed(request.number, ViewContent(.page((1...60).map { PageLine(.text, "line \($0)") }))))
        #expect(try desk.screen().text.contains("line 1 "))
        desk.type("G")
        let text = try desk.screen().text
        #expect(text.contains("line 60"))
        #expect(!text.contains("line 1 "))
    }
}
