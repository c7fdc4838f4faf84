import Analysis
import EventModel
import Testing

@Suite struct FigureBoardTests {
    private static func party(_ code: String) -> Party {
        Party(
            code: code, letter: String(code.prefix(1)), capitalLetter: "X", name: LocalizedName(forms: []),
            capital: LocalizedName(forms: []), clock: Party.Clock(abbreviation: "UTC", offset: 0))
    }

    private func dossier(_ series: [Series]) -> Dossier {
        Dossier(
            name: "d", title: "D", parties: Dossier.Parties(first: Self.party("RUS"), second: Self.party("CHN")),
            series: series)
    }

    private func points(_ id: String, _ values: [(String, Double)]) -> [SeriesPoint] {
        values.map {
            SeriesPoint(
                series: id, period: $0.0, value: $0.1, unit: "USD", source: "s", knownAt: Timestamp(seconds: 0))
        }
    }

    private let rate = Series(id: "cny-rub-x", title: "T", unit: "RUB", kind: .rate, reporter: "RUS")
    private let sold = Series(
        id: "trade-chn-to-rus", title: "T", unit: "USD", kind: .monthlyFlow, reporter: "CHN", withheld: ["detail"])
    private let bought = Series(
        id: "trade-rus-to-chn", title: "T", unit: "USD", kind: .monthlyFlow, reporter: "CHN", withheld: ["detail"])

    @Test func rate_isTheNewestValueWithItsChange() throws {
        let board = FigureBoard(
            dossier: dossier([rate]),
            points: ["cny-rub-x": points("cny-rub-x", [("2026-11-23", 11), ("2026-11-24", 11.22)])])
        let figure = try #require(board.rates.first)
        #expect(figure.value == 11.22)
        #expect(abs((figure.change ?? 0) - 2) < 1e-9)
        #expect(figure.period == "2026-11-24")
    }

    @Test func singleValue_hasNoChange() {
        let board = FigureBoard(
            dossier: dossier([rate]), points: ["cny-rub-x": points("cny-rub-x", [("2026-11-24", 11)])])
        #expect(board.rates.first?.change == nil)
    }

    @Test func seriesWithoutValues_isNotShown() {
        let board = FigureBoard(dossier: dossier([rate, sold]), points: [:])
        #expect(board.isEmpty)
        #expect(board.withheld == ["detail"])
    }

    @Test func flow_isAShareOfTheReportersWhole_inItsOwnDirection() throws {
        let board = FigureBoard(
            dossier: dossier([sold, bought]),
            points: [
                "trade-chn-to-rus": points("trade-chn-to-rus", [("2026-09", 10)]),
                "trade-chn-to-world": points("trade-chn-to-world", [("2026-09", 200)]),
                "trade-rus-to-chn": points("trade-rus-to-chn", [("2026-09", 12), ("2026-10", 15)]),
                "trade-world-to-chn": points("trade-world-to-chn", [("2026-09", 120)]),
            ])
        #expect(board.flows.map(\.from) == ["CHN", "RUS"])
        #expect(board.flows[0].months.last?.share == 0.05)
        #expect(board.flows[1].months.map(\.share) == [0.1, nil])
        #expect(board.withheld == ["detail"])
    }

    @Test func yearlyChange_isAgainstTheSameMonth() {
        let board = FigureBoard(
            dossier: dossier([sold]),
            points: [
                "trade-chn-to-rus": points("trade-chn-to-rus", [("2025-10", 8), ("2026-09", 50), ("2026-10", 10)])
            ])
        #expect(board.flows.first?.yearlyChange == 25)
        let without = FigureBoard(
            dossier: dossier([sold]), points: ["trade-chn-to-rus": points("trade-chn-to-rus", [("2026-10", 10)])])
        #expect(without.flows.first?.yearlyChange == nil)
    }
}
