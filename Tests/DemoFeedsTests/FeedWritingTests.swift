import EventModel
import FixtureServer
import Testing

@testable import DemoFeeds

@Suite struct FeedWritingTests {
    private static let start = Timestamp(seconds: 1_795_521_600)

    private let entry = DemoEntry(
        id: "demo:1", link: "http://127.0.0.1/items/1", title: "Цены <газа> & \"нефти\"", summary: "中俄",
        publishedAt: start, updatedAt: start)

    @Test func rss_escapesAndDatesItsItems() {
        let item = """
            <item><title>Цены &lt;газа> &amp; &quot;нефти&quot;</title><link>http://127.0.0.1/items/1</link>\
            <description>中俄</description><guid isPermaLink="false">demo:1</guid>\
            <pubDate>Tue, 24 Nov 2026 12:00:00 GMT</pubDate></item>
            """
        #expect(text(.rss).contains(item))
    }

    @Test func atom_carriesBothTimes() {
        #expect(
            text(.atom).contains(
                "<published>2026-11-24T12:00:00Z</published><updated>2026-11-24T12:00:00Z</updated>"))
    }

    @Test func rdf_listsItsItemsInTheChannel() {
        #expect(text(.rdf).contains("<rdf:li rdf:resource=\"http://127.0.0.1/items/1\"/>"))
    }

    @Test func json_isOneObject() {
        #expect(text(.json).hasPrefix("{\"version\":\"https://jsonfeed.org/version/1.1\""))
    }

    @Test func windows1251_isOneBytePerLetter() {
        #expect(TextEncoding.bytes(of: "газ", in: "windows-1251") == [0xE3, 0xE0, 0xE7])
    }

    @Test func gb18030_isTwoBytesPerCharacter() {
        #expect(TextEncoding.bytes(of: "中俄", in: "gb18030") == [0xD6, 0xD0, 0xB6, 0xED])
    }

    @Test func demo_isTheSameForTheSameStart() throws {
        let content = try DemoContent.shipped()
        let routes = { DemoRoutes(content: content, startedAt: Self.start, home: "http://127.0.0.1:1").routes() }
        #expect(routes() == routes())
    }

    private func text(_ form: DemoFeed.Form) -> String {
        let feed = DemoFeed(
            name: "demo", form: form, encoding: "UTF-8", title: "Demo", language: "ru", side: "RUS",
            jurisdiction: "RUS", kind: "state", audience: "domestic")
        let writing = FeedWriting(feed: feed, home: "http://127.0.0.1", entries: [entry], updatedAt: Self.start)
        return String(decoding: writing.document(), as: UTF8.self)
    }
}
