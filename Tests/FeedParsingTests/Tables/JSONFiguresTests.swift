import EventModel
import FeedParsing
import Testing

@Suite struct JSONFiguresTests {
    private let moex = [SeriesReading(series: "cny-rub", match: [.init(field: "SECID", value: "CNYRUB_TOM")])]
    private let flows = [
        SeriesReading(
            series: "exports", match: [.init(field: "partnerCode", value: "643"), .init(field: "flowCode", value: "X")]),
        SeriesReading(
            series: "imports", match: [.init(field: "partnerCode", value: "643"), .init(field: "flowCode", value: "M")]),
    ]

    @Test func exchange_givesTheWeightedPriceOfToday() {
        let text = """
            {"securities": {"columns": ["SECID", "PREVPRICE", "PREVDATE"], "data": [["CNYRUB_TOM", 11.1, "2026-11-23"]]},
             "marketdata": {"columns": ["SECID", "LAST", "WAPRICE", "SYSTIME"],
              "data": [["USDRUB_TOM", 80, 80, "2026-11-24 12:00:00"], ["CNYRUB_TOM", 11.25, 11.24, "2026-11-24 12:00:00"]]}}
            """
        let (points, problems) = TableSamples.points(text, as: .moscowExchange, moex)
        #expect(points.map(\.period) == ["2026-11-24"])
        #expect(points.map(\.value) == [11.24])
        #expect(problems == [])
    }

    @Test func exchange_fallsBackToYesterday_beforeTheFirstTrade() {
        let text = """
            {"securities": {"columns": ["SECID", "PREVPRICE", "PREVDATE"], "data": [["CNYRUB_TOM", 11.1, "2026-11-23"]]},
             "marketdata": {"columns": ["SECID", "LAST", "WAPRICE", "SYSTIME"],
              "data": [["CNYRUB_TOM", null, 0, "2026-11-24 06:00:00"]]}}
            """
        let (points, _) = TableSamples.points(text, as: .moscowExchange, moex)
        #expect(points.map(\.period) == ["2026-11-23"])
        #expect(points.map(\.value) == [11.1])
    }

    @Test func exchangeHistory_givesAPointADay() {
        let text = """
            {"history": {"columns": ["TRADEDATE", "SECID", "CLOSE", "WAPRICE"],
             "data": [["2026-11-20", "CNYRUB_TOM", 11.2, 11.19], ["2026-11-21", "CNYRUB_TOM", 11.3, null]]}}
            """
        let (points, _) = TableSamples.points(text, as: .moscowExchange, moex)
        #expect(points.map(\.period) == ["2026-11-20", "2026-11-21"])
        #expect(points.map(\.value) == [11.19, 11.3])
    }

    @Test func comtrade_partsFlowsAndLeavesOutParts() {
        let row = { (flow: String, partner: Int, period: String, value: String, mode: Int) in
            "{\"period\": \"\(period)\", \"reporterCode\": 156, \"partnerCode\": \(partner), \"flowCode\": \"\(flow)\","
                + "\"motCode\": \(mode), \"customsCode\": \"C00\", \"primaryValue\": \(value)}"
        }
        let rows = [
            row("X", 643, "202609", "9000000000.5", 0), row("M", 643, "202609", "1.1e10", 0),
            row("X", 643, "202609", "5", 1000), row("X", 0, "202609", "3e11", 0), row("X", 643, "202610", "null", 0),
        ]
        let text =
            "{\"elapsedTime\": \"0.1 secs\", \"count\": 5, \"data\": [\(rows.joined(separator: ","))], \"error\": \"\"}"
        let (points, problems) = TableSamples.points(text, as: .comtrade, flows)
        #expect(points.map(\.series) == ["exports", "imports"])
        #expect(points.map(\.period) == ["2026-09", "2026-09"])
        #expect(points.map(\.value) == [9_000_000_000.5, 11_000_000_000])
        #expect(points.map(\.unit) == ["USD", "USD"])
        #expect(problems == [])
    }

    @Test func importedMonth_isKnownWhenTheNextOneIsOver() {
        let text =
            "{\"count\": 1, \"data\": [{\"period\": \"202611\", \"partnerCode\": 643, \"flowCode\": \"X\", \"primaryValue\": 1}]}"
        let (points, _) = TableSamples.points(text, as: .comtrade, flows, knownBy: .reconstructed)
        #expect(points.first?.knownAt.rfc3339 == "2027-01-01T00:00:00Z")
    }

    @Test func emptyAnswer_isNoFault() {
        let (points, problems) = TableSamples.points(
            "{\"count\": 0, \"data\": [], \"error\": \"\"}", as: .comtrade, flows)
        #expect(points == [])
        #expect(problems == [])
    }

    @Test func pointers_reachAnyValue() {
        let reading = SeriesReading(
            series: "cny-rub", match: [.init(field: "/pair", value: "CNY/RUB")], rows: "/result/a~1b", period: "/at/0",
            value: "rate", scale: 0.1)
        let text = """
            {"result": {"a/b": [{"pair": "CNY/RUB", "at": ["2026-11-24T10:00:00Z"], "rate": "112.4"},
             {"pair": "USD/RUB", "at": ["2026-11-24"], "rate": 80}]}}
            """
        let (points, problems) = TableSamples.points(text, as: .json, [reading])
        #expect(points.map(\.period) == ["2026-11-24"])
        #expect(points.map { ($0.value * 1000).rounded() } == [11_240])
        #expect(problems == [])
    }

    @Test func pointerToNothing_isNamed() {
        let reading = SeriesReading(series: "cny-rub", rows: "/rows", period: "p", value: "v")
        let (_, problems) = TableSamples.points("{\"data\": []}", as: .json, [reading])
        #expect(problems.map(\.message) == ["there is no “/rows” here; see the source's `series` in the dossier"])
    }

    @Test func brokenJSON_isAProblem_andNoCrash() {
        let text =
            "{\"count\": 1, \"data\": [{\"period\": \"202609\", \"partnerCode\": 643, \"flowCode\": \"X\", \"primaryValue\": 7},"
        let (points, problems) = TableSamples.points(text, as: .comtrade, flows)
        #expect(points.map(\.value) == [7])
        #expect(problems.map(\.message) == ["the JSON is broken or cut short"])
    }

    @Test func articles_becomeReports() throws {
        let text = """
            {"articles": [{"url": "https://example.org/a", "title": "Russia , China sign  deal", "seendate": "20261124T101500Z",
             "domain": "example.org", "language": "Russian", "sourcecountry": "Russia"}, {"url": "javascript:1", "title": "x"}]}
            """
        guard case .document(let document) = TableSamples.parse(text.utf8, as: .gdeltArticles) else {
            Issue.record("no document")
            return
        }
        let report = try #require(document.reports.first)
        #expect(document.reports.count == 1)
        #expect(report.title == "Russia , China sign deal")
        #expect(report.url == "https://example.org/a")
        #expect(report.publishedAt?.rfc3339 == "2026-11-24T10:15:00Z")
        #expect(report.language == "ru")
        #expect(report.publisher == "example.org")
        #expect(document.problems.map(\.message) == ["1 articles without address or title were left out"])
    }

    @Test func jsonFeed_isStillAFeed() {
        let text =
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"t\", \"items\": [{\"id\": \"1\", \"title\": \"a\"}]}"
        guard case .document(let document) = TableSamples.parse(text.utf8) else {
            Issue.record("no document")
            return
        }
        #expect(document.reports.map(\.title) == ["a"])
    }
}
