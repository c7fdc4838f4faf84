import Testing

@testable import CapturedFeeds

@Suite struct IndependentCountTests {
    /// What `independent_count.py` prints for the material: name, items, ids, distinct items, versions that are no feed.
    private static let python: [(String, Int, Int, Int, Int)] = [
        ("hist-egfedorov/bbc", 371, 31, 31, 0), ("hist-egfedorov/current_time", 0, 0, 0, 0),
        ("hist-egfedorov/dossier", 1596, 133, 133, 0), ("hist-egfedorov/feed_meduza_articles", 0, 0, 0, 0),
        ("hist-egfedorov/feed_thebell", 108, 9, 9, 0), ("hist-egfedorov/feed_theins", 432, 36, 36, 0),
        ("hist-egfedorov/idel_int", 144, 12, 12, 0), ("hist-egfedorov/meduza", 288, 24, 24, 0),
        ("hist-greatfire/bbc", 132, 66, 66, 0), ("hist-greatfire/cdt", 30, 27, 15, 0),
        ("hist-greatfire/dw", 170, 85, 85, 0),
        ("hist-greatfire/nyt", 44, 39, 22, 0), ("hist-greatfire/paopao", 60, 58, 30, 0),
        ("hist-greatfire/programthink", 10, 5, 5, 0), ("hist-stombie-lenta/config", 0, 0, 0, 6),
        ("hist-stombie-lenta/lenta", 200, 198, 198, 0),
    ]

    @Test(.enabled(if: CapturedFeeds.folder != nil))
    func scan_countsWhatPythonCounts() throws {
        let folder = try #require(CapturedFeeds.folder)
        let counts = try CapturedFeeds.sequences(in: folder).map { sequence in
            let count = IndependentCount(of: sequence)
            return "\(sequence.name) \(count.items) \(count.identities.count) \(count.distinct) \(count.notFeeds)"
        }
        #expect(counts == Self.python.map { "\($0.0) \($0.1) \($0.2) \($0.3) \($0.4)" })
    }

    @Test func guid_outweighsLinkAndTitle() {
        #expect(identities("<item><title>A</title><link>http://a/b</link><guid x=\"1\">g</guid></item>") == ["g"])
    }

    @Test func idsOfOneTitleAndDate_areOneItem() {
        let item = { (id: Int, title: String, date: Int) in
            "<item><guid>\(id)</guid><title>\(title)</title><pubDate>\(date)</pubDate></item>"
        }
        let feed = [
            item(1, "A", 1), item(2, "A", 1), item(2, "B", 2), item(3, "B", 2), item(4, "A", 3), item(5, "C", 1),
        ]
        let counted = count("<rss><channel>\(feed.joined())</channel></rss>")
        #expect(counted.identities.count == 5 && counted.distinct == 3)
    }

    @Test func link_isTheIdentity_whenItNamesAPage() {
        #expect(identities("<item><title>A</title><link>http://a/b</link></item>") == ["http://a/b"])
    }

    @Test(arguments: ["http://a", "http://a/", "http://own/page"])
    func title_isTheIdentity_whenTheLinkIsTheSite(_ link: String) {
        #expect(identities("<item><title><![CDATA[ A ]]></title><link>\(link)</link></item>") == ["A"])
    }

    @Test func atomLink_isTheAlternateOne() {
        let feed = """
            <feed><title>F</title><entry><link rel="edit" href="http://a/edit"/><link href='http://a/page'/></entry></feed>
            """
        #expect(count(feed).identities == ["http://a/page"])
    }

    private func identities(_ item: String) -> Set<String> {
        count("<rss><channel><link>http://own/page</link>\(item)</channel></rss>").identities
    }

    private func count(_ document: String) -> IndependentCount {
        let version = CapturedVersion(name: "1.xml", bytes: Array(document.utf8))
        return IndependentCount(of: CapturedSequence(name: "test/one", versions: [version]))
    }
}
