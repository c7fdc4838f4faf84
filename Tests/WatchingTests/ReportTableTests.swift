import EventModel
import Testing
import Watching

/// Reports from a table of comma-separated values.
@Suite struct ReportTableTests {
    private func made(_ head: String) throws -> ReportTable {
        try ReportTable(head: Array(head.utf8)[...])
    }

    private func report(_ record: String, of table: ReportTable) throws -> Report {
        try table.report(Array(record.utf8)[...], fallbackID: "f:2", source: "import", now: TestWorld.now)
    }

    private func mistake(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? ReportTable.Mistake)?.words
        }
    }

    @Test func fields_areFoundByTheHead_inAnyOrder_othersPassedOver() throws {
        let table = try made("\u{FEFF}language, title ,nonsense,publishedAt,source,summary")
        let report = try report(
            "ru,\"Россия, Китай и \"\"газ\"\"\",x,2026-11-20T10:00:00Z,tass-ru,\"две\nстроки\"\r", of: table)
        #expect(report.title == "Россия, Китай и \"газ\"")
        #expect(report.summary == "две строки")
        #expect(report.language == "ru" && report.source == "tass-ru" && report.id == "f:2")
        #expect(report.publishedAt?.rfc3339 == "2026-11-20T10:00:00Z" && report.fetchedAt == TestWorld.now)
    }

    @Test func emptyFields_areAbsent_andTheFallbacksStandIn() throws {
        let report = try report("Headline,,", of: try made("title,source,publishedAt"))
        #expect(report.source == "import" && report.publishedAt == nil)
    }

    @Test func mistakes_areSaid() throws {
        #expect(
            mistake { _ = try made("a,b") }
                == "the first line has to name the columns, “title” among them; it has: a, b")
        let table = try made("title,publishedAt")
        #expect(mistake { _ = try report("a,b,c", of: table) } == "3 fields instead of 2")
        #expect(mistake { _ = try report("a,soon", of: table) } == "the field “publishedAt” cannot be “soon”")
        #expect(mistake { _ = try report(",2026-11-20T10:00:00Z", of: table) } == "the title is empty")
    }

    @Test func row_ofBareHead_needsOnlyATitle() throws {
        #expect(try report("中俄签署协议", of: try made("title")).title == "中俄签署协议")
    }
}
