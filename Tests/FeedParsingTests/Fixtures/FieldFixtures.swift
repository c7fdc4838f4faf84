/// Ids, dates, people, publishers and languages of items.
enum FieldFixtures {
    static let all: [Fixture] = [
        .rss("idIsGuid", item: "<guid isPermaLink=\"false\"> tag:1 </guid><link>https://x.org/1</link>", .id("tag:1")),
        .rss("idIsAddress", item: "<link>https://x.org/1</link>", .id("https://x.org/1")),
        .rss(
            "idIsCanonicalAddress", item: "<link>HTTPS://X.org:443/1?utm_source=rss&amp;id=5&amp;fbclid=z</link>",
            .id("https://x.org/1?id=5")),
        .rss("idIsHash", item: "<title>Only a title</title>", .id("hash:05d175c19dadaa8f")),
        .rss("idOfEmptyGuid", item: "<guid/><link>https://x.org/1</link>", .id("https://x.org/1")),
        .atom("idOfAtom", entry: "<id>urn:uuid:1</id><link href=\"/1\"/>", .id("urn:uuid:1")),
        Fixture(
            "idOfAtomWithBase",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://b.org/\"><entry><id>1</id></entry></feed>",
            .id("https://b.org/1")),
        .atom("idOfAtomWithoutBase", entry: "<id>1</id>", .id("1")),
        .rss("sharedIds", item: "<guid>g</guid></item><item><guid>g</guid>", .count(2), .problem("share one id")),
        .rss(
            "publishedFromPubDate", item: "<pubDate>Mon, 05 Jan 2026 10:00:00 +0300</pubDate>",
            .published("2026-01-05T07:00:00Z")),
        .rss(
            "publishedFromDublinCore", item: "<dc:date>2026-01-05T10:00:00Z</dc:date>",
            .published("2026-01-05T10:00:00Z")),
        .rss(
            "pubDateBeforeDublinCore",
            item: "<dc:date>2026-01-01T00:00:00Z</dc:date><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate>",
            .published("2026-01-05T10:00:00Z"), .updated("2026-01-01T00:00:00Z")),
        .rss("missingDateIsNil", item: "<title>T</title>", .published(nil), .updated(nil)),
        .rss(
            "unreadableDateIsNil", item: "<pubDate>yesterday</pubDate>", .published(nil),
            .problem("“yesterday” cannot be read")),
        .rss("emptyDateIsNil", item: "<title>T</title><pubDate></pubDate>", .published(nil), .noProblem),
        .atom(
            "atomDates", entry: "<published>2026-01-05T10:00:00Z</published><updated>2026-01-06T10:00:00Z</updated>",
            .published("2026-01-05T10:00:00Z"), .updated("2026-01-06T10:00:00Z")),
        .atom(
            "atomUpdatedStandsInForPublished", entry: "<updated>2026-01-06T10:00:00Z</updated>",
            .published("2026-01-06T10:00:00Z"), .updated("2026-01-06T10:00:00Z")),
        .atom(
            "atomUnreadablePublishedStaysNil",
            entry: "<published>soon</published><updated>2026-01-06T10:00:00Z</updated>",
            .published(nil), .updated("2026-01-06T10:00:00Z")),
        Fixture(
            "atom03Dates",
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><issued>2026-01-05T10:00:00Z</issued>\
            <modified>2026-01-06T10:00:00Z</modified></entry></feed>
            """, .published("2026-01-05T10:00:00Z"), .updated("2026-01-06T10:00:00Z")),
        .rss(
            "datesOfDublinCoreTerms",
            item: "<dcterms:issued>2026-01-05</dcterms:issued><dcterms:modified>2026-01-06</dcterms:modified>",
            .published("2026-01-05T00:00:00Z"), .updated("2026-01-06T00:00:00Z")),
        Fixture(
            "chinaTimeInAChineseFeed",
            "<rss version=\"2.0\"><channel><language>zh-cn</language><item><pubDate>Mon, 05 Jan 2026 10:00:00 CST</pubDate></item></channel></rss>",
            .published("2026-01-05T02:00:00Z")),
        .rss("authorOfRSS", item: "<author>ed@x.org (Anna Petrova)</author>", .author("Anna Petrova")),
        .rss("authorWithAngles", item: "<author>Anna Petrova &lt;ed@x.org&gt;</author>", .author("Anna Petrova")),
        .rss("authorOfDublinCore", item: "<dc:creator><![CDATA[李明]]></dc:creator>", .author("李明")),
        .rss("authorsTogether", item: "<dc:creator>A</dc:creator><dc:creator>B</dc:creator>", .author("A, B")),
        .rss(
            "authorOfAtomInRSS", item: "<author><name>Anna</name><title>Editor</title></author><title>T</title>",
            .author("Anna"), .title("T")),
        .atom("authorOfAtom", entry: "<author><name>Anna</name><email>a@x.org</email></author>", .author("Anna")),
        .atom("authorByAddressOnly", entry: "<author><email>a@x.org</email></author>", .author("a@x.org")),
        Fixture(
            "authorOfTheFeed",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><author><name>Desk</name></author><entry><title>T</title></entry></feed>
            """, .author("Desk"), .title("T")),
        .rss(
            "publisherFromSource", item: "<source url=\"https://reuters.com\">Reuters</source>", .publisher("Reuters")),
        .rss(
            "publisherFromSourceAddress", item: "<title>T</title><source url=\"https://reuters.com/x\"/>",
            .publisher("reuters.com")),
        .rss("publisherFromDublinCore", item: "<dc:publisher>Xinhua</dc:publisher>", .publisher("Xinhua")),
        .atom(
            "publisherFromAtomSource",
            entry:
                "<title>T</title><source><id>urn:s</id><title>Other site</title><updated>2020-01-01T00:00:00Z</updated></source><id>urn:e</id>",
            .publisher("Other site"), .title("T"), .id("urn:e"), .published(nil)),
        .rss("publisherOfNone", item: "<title>T</title>", .publisher(nil)),
        .rss("titleBeforeMediaTitle", item: "<media:title>M</media:title><title>T</title>", .title("T")),
        .rss(
            "mediaTitleStandsIn",
            item: "<media:group><media:title>M</media:title><media:description>D</media:description></media:group>",
            .title("M"), .summary("D")),
        .rss("titleOfDublinCoreStandsIn", item: "<dc:title>D</dc:title>", .title("D")),
        .rss("summaryOfPodcastStandsIn", item: "<itunes:summary>S</itunes:summary>", .summary("S")),
        .rss("fullTextOfYandex", item: "<yandex:full-text>Текст</yandex:full-text>", .body("Текст")),
        .rss(
            "bodyInNakedXHTML", item: "<body xmlns=\"http://www.w3.org/1999/xhtml\"><p>a</p><p>b</p></body>",
            .body("a\nb")),
        .rss("firstTitleWins", item: "<title>A</title><title>B</title>", .title("A")),
        .rss("categoriesAreSkipped", item: "<category><title>C</title></category><title>T</title>", .title("T")),
        Fixture(
            "languageOfTheFeed",
            "<rss version=\"2.0\"><channel><language>ru-RU</language><item><title>T</title></item></channel></rss>",
            .feedLanguage("ru-RU"), .language("ru")),
        Fixture(
            "languageOfXML",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh_CN\"><entry><title>T</title></entry></feed>",
            .language("zh")),
        .rss("languageOfTheItem", item: "<dc:language>en</dc:language><title>T</title>", .language("en")),
        .rss("languageThatIsNone", item: "<dc:language>Russian language</dc:language><title>T</title>", .language(nil)),
        Fixture(
            "languageAfterTheItems",
            "<rss version=\"2.0\"><channel><item><title>T</title></item><language>ru</language></channel></rss>",
            .feedLanguage("ru"), .language(nil)),
        Fixture(
            "otherPrefixOfAKnownNamespace",
            """
            <rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><item><d:creator>A</d:creator></item></channel></rss>
            """, .author("A")),
        Fixture(
            "knownPrefixOfAnotherNamespace",
            """
            <rss version="2.0" xmlns:content="http://search.yahoo.com/mrss/"><channel><item><content:title>M</content:title></item></channel></rss>
            """, .title("M")),
        Fixture(
            "itemWithNothing", "<rss><channel><item/><item><title>T</title></item></channel></rss>", .titles(["T"]),
            .problem("nothing in it")),
    ]
}
