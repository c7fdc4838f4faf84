import EventModel
import FeedParsing
import Foundation
import Testing

@Suite struct BankOfRussiaTests {
    private let yuan = [SeriesReading(series: "cny-rub", match: [.init(field: "CharCode", value: "CNY")])]

    private func daily(_ valutes: String, date: String = "24.11.2026") -> String {
        "<?xml version=\"1.0\"?><ValCurs Date=\"\(date)\" name=\"Foreign Currency Market\">\(valutes)</ValCurs>"
    }

    private func valute(_ code: String, nominal: String = "1", _ value: String) -> String {
        "<Valute ID=\"R00000\"><NumCode>156</NumCode><CharCode>\(code)</CharCode><Nominal>\(nominal)</Nominal>"
            + "<Name>Юань</Name><Value>\(value)</Value><VunitRate>1</VunitRate></Valute>"
    }

    @Test func daily_givesTheDeclaredCurrencyOnly() {
        let text = daily(valute("USD", "80,1000") + valute("CNY", "11,2400"))
        let (points, problems) = TableSamples.points(text, as: .bankOfRussia, yuan)
        #expect(
            points == [
                SeriesPoint(
                    series: "cny-rub", period: "2026-11-24", value: 11.24, unit: "RUB", source: "sample",
                    knownAt: TableSamples.fetchedAt)
            ])
        #expect(problems == [])
    }

    @Test func nominal_dividesTheValue() {
        let (points, _) = TableSamples.points(daily(valute("CNY", nominal: "10", "112,4000")), as: .bankOfRussia, yuan)
        #expect(points.map(\.value) == [11.24])
    }

    @Test func dynamic_givesAPointADay() {
        let records = ["21.11.2026", "24.11.2026"].map {
            "<Record Date=\"\($0)\" Id=\"R01375\"><Nominal>1</Nominal><Value>11,1</Value></Record>"
        }
        let text = "<ValCurs ID=\"R01375\" DateRange1=\"01.11.2026\" name=\"Dynamic\">\(records.joined())</ValCurs>"
        let (points, _) = TableSamples.points(text, as: .bankOfRussia, yuan)
        #expect(points.map(\.period) == ["2026-11-21", "2026-11-24"])
    }

    @Test func windows1251_isRead_withAndWithoutDeclaration() throws {
        for head in ["<?xml version=\"1.0\" encoding=\"windows-1251\"?>", ""] {
            let text = head + daily(valute("CNY", "11,2400")).dropFirst(21)
            let bytes = try #require(text.data(using: .windowsCP1251))
            guard case .series(let points, _) = TableSamples.parse(bytes, as: .bankOfRussia, series: yuan) else {
                Issue.record("no series")
                return
            }
            #expect(points.map(\.value) == [11.24])
        }
    }

    @Test func missingCurrency_isNoPointAndNoZero() {
        let (points, problems) = TableSamples.points(daily(valute("USD", "80,1")), as: .bankOfRussia, yuan)
        #expect(points == [])
        #expect(problems == [])
    }

    @Test(arguments: [("11,2x", "1"), ("11,2", "0"), ("11,2", "-1"), ("1e999", "1")])
    func badNumbers_areProblems(_ value: String, _ nominal: String) {
        let (points, problems) = TableSamples.points(
            daily(valute("CNY", nominal: nominal, value)), as: .bankOfRussia, yuan)
        #expect(points == [])
        #expect(problems.count == 1)
    }

    @Test func badDate_isAProblem() {
        let (points, problems) = TableSamples.points(
            daily(valute("CNY", "11,2"), date: "31.02.2026"), as: .bankOfRussia, yuan)
        #expect(points == [])
        #expect(problems.map(\.message) == ["“31.02.2026” is no day, month or year; the value was left out"])
    }

    @Test func importedRate_isKnownOnItsDay() {
        let (points, _) = TableSamples.points(
            daily(valute("CNY", "11,2")), as: .bankOfRussia, yuan, knownBy: .reconstructed)
        #expect(points.first?.knownAt.rfc3339 == "2026-11-24T00:00:00Z")
        #expect(points.first?.knownBy == .reconstructed)
    }

    @Test func webPage_isSaidToBeOne() {
        let parsed = TableSamples.parse(
            "<!doctype html><html><title>503</title></html>".utf8, as: .bankOfRussia, series: yuan)
        guard case .notAFeed(let value) = parsed else {
            Issue.record("read as rates")
            return
        }
        #expect(value.kind == .page)
    }
}
