import EventModel
import FeedParsing
import Testing

@Suite struct TableFiguresTests {
    private func reading(
        _ match: [SeriesReading.Condition] = [], decimal: SeriesReading.DecimalMark = .point, scale: Double = 1
    ) -> [SeriesReading] {
        [
            SeriesReading(
                series: "exports", match: match, period: "Month", value: "Value", scale: scale, decimal: decimal)
        ]
    }

    @Test func columns_areFoundByName_quotedAndNot() {
        let text = "\u{FEFF}Month,Note,Value\n2026-09,\"a, \"\"b\"\"\nc\",1\n\"2026-10\",,\"2,000.5\"\n"
        let (points, problems) = TableSamples.points(text, as: .csv, reading(scale: 1000))
        #expect(points.map(\.period) == ["2026-09", "2026-10"])
        #expect(points.map(\.value) == [1000, 2_000_500])
        #expect(problems == [])
    }

    @Test func semicolonsAndDecimalCommas_areEuropean() {
        let text = "Month;Value\r\n2026/9;1 234,5\r\n202610;\u{2212}1.000,25\r\n"
        let (points, _) = TableSamples.points(text, as: .csv, reading(decimal: .comma))
        #expect(points.map(\.period) == ["2026-09", "2026-10"])
        #expect(points.map(\.value) == [1234.5, -1000.25])
    }

    @Test func rows_areChosenByTheirFields() {
        let text = "Month\tPartner\tValue\n2026-09\tRU\t1\n2026-09\tUS\t2\n"
        let (points, _) = TableSamples.points(text, as: .csv, reading([.init(field: "Partner", value: "RU")]))
        #expect(points.map(\.value) == [1])
    }

    @Test func withheldCells_areNoZeroes() {
        let (points, problems) = TableSamples.points(
            "Month,Value\n2026-08,..\n2026-09,\n2026-10,5\n", as: .csv, reading())
        #expect(points.map(\.period) == ["2026-10"])
        #expect(problems == [])
    }

    @Test func missingColumn_isNamed() {
        let (points, problems) = TableSamples.points("Month,Amount\n2026-08,1\n", as: .csv, reading())
        #expect(points == [])
        #expect(problems.map(\.message) == ["there is no “Value” here; see the source's `series` in the dossier"])
    }

    @Test func columnNumbers_serveTablesWithStrangeNames() {
        let numbered = [SeriesReading(series: "exports", period: "#1", value: "#3")]
        let (points, _) = TableSamples.points(",x,\n2026-08,a,4\n", as: .csv, numbered)
        #expect(points.map(\.value) == [4])
    }

    @Test func secondValueOfAPeriod_isAProblem() {
        let (points, problems) = TableSamples.points("Month,Value\n2026-08,1\n2026-08,2\n", as: .csv, reading())
        #expect(points.map(\.value) == [1])
        #expect(problems.map(\.message) == ["a second value for 2026-08 was left out"])
    }

    @Test func undeclaredTable_saysItsColumns() {
        guard case .notAFeed(let value) = TableSamples.parse("year,gas\n2026,1\n".utf8) else {
            Issue.record("read")
            return
        }
        #expect(
            value.words == "a table with the columns year, gas, of which no source's `series` says what is to be read")
    }

    @Test func openQuote_doesNotSwallowTheFile() {
        let text = "Month,Value\n2026-08,1\n\"2026-09,2\n" + String(repeating: "x,y\n", count: 400_000) + "2026-10,3\n"
        let (points, problems) = TableSamples.points(text, as: .csv, reading())
        #expect(points.map(\.period) == ["2026-08", "2026-10"])
        #expect(problems.contains { $0.message == "1 rows were too long and were left out" })
    }
}
