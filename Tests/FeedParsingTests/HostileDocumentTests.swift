import EventModel
import FeedParsing
import Testing

/// Documents made to hurt: each is bounded and answered in words.
@Suite struct HostileDocumentTests {
    @Test func entityBomb_isNotExpanded() throws {
        let levels = (1...20).map { "<!ENTITY l\($0) \"&l\($0 - 1);&l\($0 - 1);\">" }.joined()
        let document = try parsed(
            "<!DOCTYPE rss [<!ENTITY l0 \"lol\">\(levels)]><rss><channel><title>&l20;</title></channel></rss>")
        #expect(document.title == "&l20;")
        #expect(document.problems.contains { $0.message.contains("made of other entities") })
    }

    @Test func manyExpansions_endAtTheLimit() throws {
        let value = String(repeating: "x", count: 4000)
        let uses = String(repeating: "&a;", count: 1000)
        let document = try parsed(
            "<!DOCTYPE rss [<!ENTITY a \"\(value)\">]><rss><channel><title>\(uses)</title></channel></rss>")
        #expect((document.title ?? "").utf8.count < 300_000)
        #expect(document.problems.contains { $0.message.contains("no longer expanded") })
    }

    @Test func plainEntity_isExpanded() throws {
        let document = try parsed(
            "<!DOCTYPE rss [<!ENTITY who \"Анна &amp; Li\">]><rss><channel><title>&who;</title></channel></rss>")
        #expect(document.title == "Анна & Li")
        #expect(document.problems.isEmpty)
    }

    @Test func externalEntity_isNotFetched() throws {
        let document = try parsed(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>a &x; b</title></channel></rss>"
        )
        #expect(document.title == "a &x; b")
        #expect(document.problems.contains { $0.message.contains("external entity “x” was not fetched") })
    }

    @Test func parameterEntity_isNotRead() throws {
        let document = try parsed(
            "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://x.org/x.dtd\">%p;]><rss><channel><title>T</title></channel></rss>"
        )
        #expect(document.title == "T")
    }

    @Test func deepNesting_isReadOver() throws {
        let depth = 100_000
        let document = try parsed(
            "<rss><channel><item><title>A</title><x>" + String(repeating: "<d>", count: depth)
                + String(repeating: "</d>", count: depth) + "</x><link>https://x.org/1</link></item></channel></rss>")
        #expect(document.reports.map(\.url) == ["https://x.org/1"])
        #expect(document.problems.contains { $0.message.contains("nested deeper than 256") })
    }

    @Test func deepJSON_isCut() throws {
        let deep = String(repeating: "[", count: 100_000)
        let document = try parsed(
            "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"T\",\"x\":\(deep)")
        #expect(document.title == "T")
        #expect(document.problems.contains { $0.message.contains("broken") })
    }

    @Test func itemsBeyondTheLimit_areLeftOutInWords() throws {
        let items = (0..<3000).map { "<item><title>\($0)</title></item>" }.joined()
        let document = try parsed("<rss><channel>\(items)</channel></rss>", limits: ParsingLimits(reports: 1000))
        #expect(document.reports.count == 1000)
        #expect(document.reports.last?.title == "999")
        #expect(document.problems.contains { $0.message.contains("more than 1000 items") })
    }

    @Test func hundredThousandItems_areStreamed() {
        var left = 100_000
        var reports = 0
        let parsed = FeedParser(limits: .streaming).parse(
            chunks: {
                defer { left -= 1000 }
                if left == 100_000 { return Array("<rss><channel><title>T</title>".utf8) + items(1000) }
                return left > 0 ? items(1000) : nil
            }, origin: PayloadOrigin(source: "s", url: "", fetchedAt: Fixture.fetchedAt)
        ) { _ in reports += 1 }
        #expect(reports == 100_000)
        guard case .document(let document) = parsed else {
            Issue.record("no document")
            return
        }
        #expect(document.title == "T")
        #expect(document.reports.isEmpty)
    }

    private func items(_ count: Int) -> [UInt8] {
        Array(String(repeating: "<item><title>T</title><guid>g</guid></item>", count: count).utf8)
    }

    @Test func longTitle_isCutInWords() throws {
        let title = String(repeating: "я", count: 1_000_000)
        let document = try parsed("<rss><channel><title>\(title)</title></channel></rss>")
        #expect((document.title ?? "").utf8.count <= 1 << 20)
        #expect(document.problems.contains { $0.message.contains("was cut") })
    }

    @Test func longTag_isNotReadAsOne() throws {
        let filler = String(repeating: "a ", count: 100_000)
        let document = try parsed("<rss><channel><x \(filler)><title>T</title></channel></rss>")
        #expect(document.title == "T")
        #expect(document.problems.contains { $0.message.contains("more than 65536 bytes") })
    }

    @Test func endlessQuotes_areReadInLinearTime() throws {
        let quotes = String(repeating: "<a b='\"", count: 30_000)
        let start = ContinuousClock.now
        _ = try parsed("<rss><channel><title>\(quotes)</title></channel></rss>")
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func endlessLesses_areReadInLinearTime() throws {
        let lesses = String(repeating: "&lt;!--&lt;a &lt;script ", count: 20_000)
        let start = ContinuousClock.now
        _ = try parsed("<rss><channel><title>\(lesses)</title></channel></rss>")
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test(arguments: [
        "<!--x>", "<script>", "<!x", "<a b='", "<a b=\"", "</", "&", "&#", "<![CDATA[", "<p", "<style></b>",
    ])
    func repeatedBeginnings_areReadInLinearTime(_ beginning: String) throws {
        let text = String(repeating: beginning, count: 1_000_000 / beginning.utf8.count)
        let start = ContinuousClock.now
        _ = try parsed("<rss><channel><item><title><![CDATA[\(text)</title></item></channel></rss>")
        _ = try parsed("<rss><channel><item><title>\(text)</title></item></channel></rss>")
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func manyAttributes_areReadInLinearTime() throws {
        let attributes = (0..<3000).map { "xmlns:a\($0)='u'" }.joined(separator: " ")
        let document = try parsed("<rss \(attributes)><channel><title>T</title></channel></rss>")
        #expect(document.format.hasPrefix("rss"))
    }

    private func parsed(_ text: String, limits: ParsingLimits = .standard) throws -> FeedDocument {
        let payload = Payload(source: "s", url: "", fetchedAt: Fixture.fetchedAt, bytes: Array(text.utf8))
        let parsed = FeedParser(limits: limits).parse(payload)
        guard case .document(let document) = parsed else { throw NoDocument() }
        return document
    }

    private struct NoDocument: Error {}
}
