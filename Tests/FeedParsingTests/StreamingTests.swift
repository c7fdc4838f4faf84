import EventModel
import FeedParsing
import Testing

/// Wherever a document is cut into chunks, the same is read of it.
@Suite struct StreamingTests {
    static let fixtures =
        FormatFixtures.all + RecoveryFixtures.all + TextFixtures.all + EncodingFixtures.all + FieldFixtures.all
        + JSONFeedFixtures.all + OtherPayloadFixtures.all

    @Test(arguments: [1, 2, 3, 7, 64]) func chunks_readTheSameAsTheWhole(size: Int) {
        for fixture in Self.fixtures {
            var reports: [Report] = []
            let parsed = FeedParser().parse(
                chunks: Self.chunks(of: fixture.bytes, size: size), origin: Self.origin(fixture)
            ) { reports.append($0) }
            #expect(Self.merged(parsed, reports) == fixture.parsed, "\(fixture.name)")
        }
    }

    /// After the first 4,096 bytes the encoding is settled; what follows comes byte by byte here.
    @Test func longDocument_readsTheSameByteByByte() {
        let items = (0..<60).map {
            "<item><title>Новость № \($0) &amp; 中国</title><description><![CDATA[<p>a & b</p> \($0)]]></description></item>"
        }
        let text =
            "<rss version=\"2.0\"><!-- c --><channel><title>T</title>\(items.joined(separator: "\n"))</channel></rss>"
        let fixture = Fixture("long", text)
        var reports: [Report] = []
        let parsed = FeedParser().parse(
            chunks: Self.chunks(of: fixture.bytes, size: 1), origin: Self.origin(fixture)
        ) { reports.append($0) }
        #expect(reports.count == 60)
        #expect(Self.merged(parsed, reports) == fixture.parsed)
    }

    /// The first bytes are ASCII only, the Cyrillic of windows-1251 comes later.
    @Test func encoding_isFoundLate() {
        let filler = String(repeating: "<item><title>ascii</title></item>", count: 9000)
        let start = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel>\(filler)<title>"
        let bytes = Array(start.utf8) + [0xCC, 0xE8, 0xF0] + Array("</title></channel></rss>".utf8)
        let payload = Payload(source: "s", url: "", fetchedAt: Fixture.fetchedAt, bytes: bytes)
        guard case .document(let document) = FeedParser().parse(payload) else {
            Issue.record("no document")
            return
        }
        #expect(document.title == "Мир")
        #expect(document.reports.count == 9000)
    }

    private static func chunks(of bytes: [UInt8], size: Int) -> () -> [UInt8]? {
        var rest = bytes[...]
        return {
            guard !rest.isEmpty else { return nil }
            defer { rest = rest.dropFirst(size) }
            return Array(rest.prefix(size))
        }
    }

    private static func origin(_ fixture: Fixture) -> PayloadOrigin {
        PayloadOrigin(
            source: "fixture", url: fixture.url, fetchedAt: Fixture.fetchedAt, contentType: fixture.contentType)
    }

    private static func merged(_ parsed: ParsedPayload, _ reports: [Report]) -> ParsedPayload {
        guard case .document(var document) = parsed else { return parsed }
        document.reports = reports
        return .document(document)
    }
}
