import Analysis
import EventModel
import Panes
import ScreenModel
import Testing

@Suite struct FigureScreenTests {
    private static let series = [
        Series(
            id: "cny-rub-cbr", title: "roubles per yuan, official rate", unit: "RUB", kind: .rate, reporter: "RUS",
            note: "set by the Bank of Russia for the day"),
        Series(
            id: "trade-chn-to-rus", title: "China's exports to Russia", unit: "USD", kind: .monthlyFlow,
            reporter: "CHN",
            note: "mirror: Chinese reporting", withheld: ["Russia's own customs detail, withheld since 2022"]),
    ]

    private func point(_ series: String, _ period: String, _ value: Double) -> SeriesPoint {
        SeriesPoint(series: series, period: period, value: value, unit: "USD", source: "s", knownAt: Sample.now)
    }

    private func desk(_ size: Size, isAscii: Bool = false) -> Desk {
        var desk = Desk(size: size)
        desk.state.isAscii = isAscii
        var dossier = Sample.dossier
        dossier.series = Self.series
        let rates = (1...24).map { day in
            point("cny-rub-cbr", "2026-11-\(day < 10 ? "0" : "")\(day)", 11 + Double(day % 7) / 20)
        }
        let trade = (1...9).map { point("trade-chn-to-rus", "2026-0\($0)", Double(8 + $0 % 3) * 1_000_000_000) }
        let all = (1...9).map { point("trade-chn-to-world", "2026-0\($0)", 300_000_000_000) }
        desk.send(
            .figured(
                FigureBoard(
                    dossier: dossier,
                    points: ["cny-rub-cbr": rates, "trade-chn-to-rus": trade, "trade-chn-to-world": all])))
        return desk
    }

    @Test func bottomLine_showsTheRateWithItsChange() throws {
        let size = Size(width: 120, height: 40)
        let line = try desk(size).screen().text(row: 39)
        #expect(line.contains("RUB/CNY 11.15 ▲0.5%"))
        #expect(try desk(size, isAscii: true).screen().text(row: 39).contains("RUB/CNY 11.15 ^0.5%"))
    }

    @Test func zoomedEconomicPane_showsRatesAndTrade() throws {
        var desk = desk(Size(width: 120, height: 40))
        desk.type("1z")
        try ScreenFile.expect(desk.screen(), is: "figures-120x40")
    }

    @Test func smallScreen_keepsItsLineForTheKeys() throws {
        let line = try desk(Size(width: 60, height: 20)).screen().text(row: 19)
        #expect(!line.contains("RUB/CNY"))
    }
}
