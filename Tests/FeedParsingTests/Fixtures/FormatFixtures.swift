/// The kinds of feeds, each by its smallest document.
enum FormatFixtures {
    static let all: [Fixture] = [
        Fixture(
            "rss20", "<rss version=\"2.0\"><channel><title>News</title></channel></rss>", .format("rss 2.0"),
            .feedTitle("News"), .noProblem),
        Fixture(
            "rss091", "<rss version=\"0.91\"><channel><title>Old</title><item><title>A</title></item></channel></rss>",
            .format("rss 0.91"), .titles(["A"])),
        Fixture(
            "rss091_withDoctype",
            """
            <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" \
            "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>N</title></channel></rss>
            """, .format("rss 0.91"), .feedTitle("N")),
        Fixture("rss_withoutVersion", "<rss><channel><title>N</title></channel></rss>", .format("rss")),
        Fixture(
            "rdf10",
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel rdf:about="https://example.org/"><title>R</title><items><rdf:Seq><rdf:li resource="x"/></rdf:Seq></items></channel>
            <item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link></item></rdf:RDF>
            """, .format("rdf 1.0"), .feedTitle("R"), .titles(["One"]), .id("https://example.org/1")),
        Fixture(
            "rdf09",
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
            <channel><title>R9</title></channel><item><title>One</title></item></rdf:RDF>
            """, .format("rdf 0.9"), .feedTitle("R9"), .titles(["One"])),
        Fixture(
            "rdf_channelLinkOnlyInAbout",
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
            <channel rdf:about="https://example.org/site"><title>R</title></channel></rdf:RDF>
            """, .feedLink("https://example.org/site")),
        Fixture(
            "atom10",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>A</title><entry><title>E</title></entry></feed>",
            .format("atom 1.0"), .feedTitle("A"), .titles(["E"])),
        Fixture(
            "atom03",
            "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>A</title><entry><title>E</title></entry></feed>",
            .format("atom 0.3"), .feedTitle("A"), .titles(["E"])),
        Fixture(
            "atom_withPrefix",
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>A</a:title><a:entry><a:title>E</a:title></a:entry></a:feed>
            """, .format("atom 1.0"), .feedTitle("A"), .titles(["E"])),
        Fixture(
            "atom_withoutNamespace", "<feed><title>A</title><entry><title>E</title></entry></feed>", .format("atom"),
            .titles(["E"])),
        Fixture(
            "atom_loneEntry", "<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>E</title><id>urn:1</id></entry>",
            .format("atom 1.0"), .titles(["E"]), .id("urn:1")),
        Fixture(
            "cdf",
            "<CHANNEL HREF=\"https://example.org/\"><TITLE>C</TITLE><ITEM HREF=\"https://example.org/1\"><TITLE>I</TITLE></ITEM></CHANNEL>",
            .format("cdf"), .feedTitle("C"), .feedLink("https://example.org/"), .url("https://example.org/1")),
        Fixture(
            "json10", #"{"version":"https://jsonfeed.org/version/1","title":"J","items":[{"id":"1","title":"T"}]}"#,
            .format("json 1.0"), .feedTitle("J"), .titles(["T"])),
        Fixture(
            "json11",
            #"{"version":"https://jsonfeed.org/version/1.1","title":"J","language":"ru","items":[{"id":"1"}]}"#,
            .format("json 1.1"), .feedLanguage("ru"), .language("ru")),
        Fixture(
            "rss_withDefaultNamespace",
            "<rss version=\"2.0\" xmlns=\"http://backend.userland.com/rss2\"><channel><item><title>T</title></item></channel></rss>",
            .format("rss 2.0"), .titles(["T"])),
        Fixture(
            "rss_itemsOutsideChannel",
            "<rss version=\"2.0\"><channel><title>F</title></channel><item><title>T</title></item></rss>",
            .titles(["T"])),
        Fixture(
            "rss_upperCaseNames", "<RSS VERSION=\"2.0\"><CHANNEL><ITEM><TITLE>T</TITLE></ITEM></CHANNEL></RSS>",
            .titles(["T"])),
        Fixture(
            "rss_imageTitleIsNotFeedTitle",
            "<rss version=\"2.0\"><channel><image><title>Logo</title><link>https://x.org/</link></image><title>F</title></channel></rss>",
            .feedTitle("F"), .feedLink(nil)),
        Fixture(
            "rss_textInputTitleIsNotFeedTitle",
            "<rss version=\"2.0\"><channel><textInput><title>Search</title></textInput><title>F</title></channel></rss>",
            .feedTitle("F")),
        Fixture(
            "rss_emptyChannel", "<rss version=\"2.0\"><channel></channel></rss>", .count(0), .feedTitle(nil)),
        Fixture(
            "rss_feedLinkFromAtomAlternate",
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="self" href="https://x.org/f"/>\
            <atom:link rel="alternate" href="https://x.org/"/></channel></rss>
            """, .feedLink("https://x.org/")),
        Fixture(
            "rss_selfLinkIsNotFeedLink",
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="self" href="https://x.org/f"/>\
            </channel></rss>
            """, .feedLink(nil)),
    ]
}
