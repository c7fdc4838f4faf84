import EventModel
import FeedParsing
import SourceLists
import Testing

struct ListedFeedsTests {
    private func feeds(_ text: String) -> ListedFeeds { ListedFeeds(Array(text.utf8), file: "list") }

    @Test func opml_givesFeedsWithTheirFolders() {
        let feeds = feeds(
            """
            <?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>
            <outline text="Wires"><outline text="Asia"><outline type="rss" text="A &amp; B" xmlUrl="https://a.example/f?x=1&amp;y=2"/>
            </outline></outline><outline text="Alone" xmlUrl='http://b.example/' language="ru-RU"/></body></opml>
            """)
        #expect(feeds.form == .opml)
        #expect(feeds.entries.map(\.url) == ["https://a.example/f?x=1&y=2", "http://b.example/"])
        #expect(feeds.entries[0].title == "A & B")
        #expect(feeds.entries[0].folders == ["Wires", "Asia"])
        #expect(feeds.entries[1].folders == [])
        #expect(feeds.entries[1].language == "ru-RU")
    }

    @Test func opml_inUTF16OrWithBareAmpersands_isRead() {
        let text =
            "<opml version=\"1.0\"><body><outline text=\"Новости\" xmlUrl=\"http://a.example/?a=1&b=2\"></outline></body></opml>"
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { utf16 += [UInt8(unit & 255), UInt8(unit >> 8)] }
        #expect(ListedFeeds(utf16, file: "list").entries.map(\.title) == ["Новости"])
        #expect(feeds(text).entries.map(\.url) == ["http://a.example/?a=1&b=2"])
    }

    @Test func opml_withoutFeeds_saysSo() {
        #expect(feeds("<opml><body><outline text='x'/></body></opml>").problems.count == 1)
    }

    @Test func urls_givesAddressesTitlesAndTags() {
        let feeds = feeds(
            "# mine\nhttps://a.example/rss \"~The A, \\\"daily\\\"\" news asia !\n\nfile:///srv/feed.xml\n")
        #expect(feeds.form == .urls)
        #expect(feeds.entries.map(\.url) == ["https://a.example/rss", "file:///srv/feed.xml"])
        #expect(feeds.entries[0].title == "The A, \"daily\"")
        #expect(feeds.entries[0].folders == ["news", "asia"])
        #expect(feeds.problems.isEmpty)
    }

    @Test func urls_linesThatAreNoFeed_areSaidWithTheirPlace() {
        let feeds = feeds("\"query:unread:unread = \\\"yes\\\"\"\nexec:~/bin/feed\nhttps://a.example/\nnonsense\n")
        #expect(feeds.entries.count == 1)
        #expect(feeds.problems.map(\.line) == [1, 2, 4])
        #expect(feeds.problems[1].message.contains("nothing that a list names is run"))
    }
}
