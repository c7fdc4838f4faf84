/// Addresses: relative ones, `xml:base`, the right one among several.
enum LinkFixtures {
    static let all: [Fixture] = [
        .rss("absolute", item: "<link>https://x.org/1</link>", .url("https://x.org/1")),
        .rss("relativeToFeed", item: "<link>/news/1</link>", .url("https://example.org/news/1")),
        .rss("relativeSibling", item: "<link>news/1</link>", .url("https://example.org/news/1")),
        .rss("relativeWithDots", item: "<link>../a/./b/../1</link>", .url("https://example.org/a/1")),
        .rss("relativeQuery", item: "<link>?id=1</link>", .url("https://example.org/feed.xml?id=1")),
        .rss("withoutScheme", item: "<link>//x.org/1</link>", .url("https://x.org/1")),
        Fixture(
            "relativeToSite_whenFeedAddressIsUnknown",
            "<rss version=\"2.0\"><channel><link>https://x.org/</link><item><link>/1</link></item></channel></rss>",
            url: "",
            .url("https://x.org/1")),
        Fixture(
            "relative_whenNothingIsKnown", "<rss version=\"2.0\"><channel><item><link>/1</link></item></channel></rss>",
            url: "feed.xml", .url("/1")),
        Fixture(
            "relativeToAFile", "<rss version=\"2.0\"><channel><item><link>/1</link></item></channel></rss>",
            url: "file:///tmp/feed.xml", .url("/1"), .noProblem),
        Fixture(
            "relativeFeedLink", "<rss version=\"2.0\"><channel><link>/</link></channel></rss>",
            .feedLink("https://example.org/")),
        Fixture(
            "baseOfRoot",
            "<rss version=\"2.0\" xml:base=\"https://b.org/x/\"><channel><item><link>1</link></item></channel></rss>",
            .url("https://b.org/x/1")),
        .rss("baseOfItsElement", item: "<link xml:base=\"https://b.org/\">1</link>", .url("https://b.org/1")),
        Fixture(
            "baseUponBase",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.org/x/"><entry xml:base="y/"><link href="1"/></entry></feed>
            """, .url("https://b.org/x/y/1")),
        Fixture(
            "baseEndsWithItsElement",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title xml:base="https://b.org/">T</title><entry><link href="1"/></entry></feed>
            """, .url("https://example.org/1")),
        .rss("whiteSpaceAround", item: "<link>\n  https://x.org/1\n </link>", .url("https://x.org/1")),
        .rss("characterData", item: "<link><![CDATA[https://x.org/?a=1&b=2]]></link>", .url("https://x.org/?a=1&b=2")),
        .rss("guidStandsIn", item: "<guid>https://x.org/1</guid>", .url("https://x.org/1"), .id("https://x.org/1")),
        .rss("guidIsNoAddress", item: "<guid isPermaLink=\"false\">https://x.org/1</guid>", .url(nil)),
        .rss(
            "linkBeforeGuid", item: "<guid>https://x.org/g</guid><link>https://x.org/1</link>", .url("https://x.org/1")),
        .rss(
            "atomLinkStandsIn", item: "<atom:link rel=\"alternate\" href=\"https://x.org/1\"/><title>T</title>",
            .url("https://x.org/1")),
        .rss(
            "originalStandsIn", item: "<feedburner:origLink>https://x.org/1</feedburner:origLink>",
            .url("https://x.org/1")),
        .rss(
            "scriptIsNoAddress", item: "<link>javascript:alert(1)</link><title>T</title>", .url(nil),
            .problem("javascript")),
        .rss("emptyLink", item: "<link/><title>T</title>", .url(nil)),
        .atom(
            "atomAlternateAmongOthers",
            entry:
                "<link rel=\"self\" href=\"/s\"/><link rel=\"enclosure\" href=\"/e\"/><link rel=\"alternate\" href=\"/a\"/>",
            .url("https://example.org/a")),
        .atom(
            "atomHTMLBeforeOtherForms",
            entry: "<link type=\"application/json\" href=\"/j\"/><link type=\"text/html\" href=\"/h\"/>",
            .url("https://example.org/h")),
        .atom("atomWithoutRelation", entry: "<link href=\"/a\"/>", .url("https://example.org/a")),
        .atom("atomBetweenTags", entry: "<link>https://x.org/1</link>", .url("https://x.org/1")),
        .atom(
            "atomContentElsewhere", entry: "<content src=\"/c\" type=\"text/html\"/><id>urn:1</id>",
            .url("https://example.org/c")),
        .atom("referenceInHref", entry: "<link href=\"https://x.org/?a=1&amp;b=2\"/>", .url("https://x.org/?a=1&b=2")),
        .atom(
            "addressInAnotherScript", entry: "<link href=\"https://пример.рф/новости\"/>",
            .url("https://пример.рф/новости")),
    ]
}
