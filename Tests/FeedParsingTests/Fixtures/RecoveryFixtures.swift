/// Ill-formed documents: nothing that was written may get lost.
enum RecoveryFixtures {
    static let all: [Fixture] = [
        .rss("bareAmpersand", item: "<title>Fish & chips</title>", .title("Fish & chips"), .problem("bare “&”")),
        .rss("ampersandInAddress", item: "<link>https://x.org/?a=1&b=2&c</link>", .url("https://x.org/?a=1&b=2&c")),
        .rss(
            "ampersandThatLooksLikeName", item: "<link>https://x.org/?a=1&copy=2</link>",
            .url("https://x.org/?a=1&copy=2")),
        .rss(
            "referencesAfterAnError", item: "<title>a & b &amp; c &lt;d</title>", .title("a & b & c <d")),
        .rss("bareLess", item: "<title>a < b and c > d</title>", .title("a < b and c > d"), .problem("“<”")),
        .rss("lessBeforeDigit", item: "<title>x <5 y</title>", .title("x <5 y")),
        .rss("lessBeforeCyrillic", item: "<title>курс <рубль</title>", .title("курс <рубль")),
        .rss("lessThatLooksLikeATag", item: "<title>if a <b and c</title>", .title("if a <b and c")),
        .rss(
            "unclosedInlineTag", item: "<title>one <b>two</title><link>https://x.org/</link>", .title("one two"),
            .url("https://x.org/"), .problem("end tag is missing")),
        .rss(
            "overlappingTags", item: "<description><b><i>x</b></i> y</description><title>T</title>", .summary("x y"),
            .title("T")),
        Fixture(
            "unclosedTitle",
            "<rss version=\"2.0\"><channel><item><title>One<link>https://x.org/1</link></item><item><title>Two</title></item></channel></rss>",
            .titles(["One", "Two"]), .url("https://x.org/1")),
        Fixture(
            "unclosedItem",
            "<rss version=\"2.0\"><channel><item><title>One</title><item><title>Two</title></item></channel></rss>",
            .titles(["One", "Two"])),
        Fixture(
            "unclosedDescriptionBeforeNextItem",
            "<rss version=\"2.0\"><channel><item><title>One</title><description>d<item><title>Two</title></item></channel></rss>",
            .titles(["One", "Two"]), .summary("d")),
        Fixture(
            "unclosedEntry",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>One</title><entry><title>Two</title></entry></feed>",
            .titles(["One", "Two"])),
        .rss(
            "unclosedDescriptionBeforeCategory",
            item: "<description>d<category>c</category><pubDate>2026-01-05T10:00:00Z</pubDate>", .summary("d"),
            .published("2026-01-05T10:00:00Z")),
        Fixture(
            "strayEndTag",
            "<rss version=\"2.0\"><channel></description><item><title>T</title></b></item></channel></rss>",
            .titles(["T"]),
            .problem("closes nothing")),
        Fixture(
            "cutInTitle", "<rss version=\"2.0\"><channel><item><title>Half a tit", .titles(["Half a tit"]),
            .problem("ends inside")),
        Fixture(
            "cutInTag", "<rss version=\"2.0\"><channel><item><title>T</title><link hre", .titles(["T"])),
        Fixture(
            "cutInCharacterData", "<rss version=\"2.0\"><channel><item><title><![CDATA[Half", .titles(["Half"]),
            .problem("CDATA")),
        Fixture(
            "cutInComment", "<rss version=\"2.0\"><channel><item><title>T</title></item><!-- and then", .titles(["T"]),
            .problem("a comment")),
        Fixture(
            "cutInReference", "<rss version=\"2.0\"><channel><item><title>A &am", .titles(["A &am"])),
        Fixture(
            "leadingBlankLines",
            "\n\n  <?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>T</title></channel></rss>",
            .feedTitle("T")),
        Fixture(
            "leadingServerWarning",
            "<br />\n<b>Warning</b>: mysql in <b>/x.php</b> on line <b>2</b><br />\n<rss version=\"2.0\"><channel><title>T</title></channel></rss>",
            .feedTitle("T"), .problem("before the document")),
        Fixture(
            "trailingPage", "<rss version=\"2.0\"><channel><title>T</title></channel></rss><html><body>x</body></html>",
            .feedTitle("T")),
        Fixture(
            "undeclaredPrefixes",
            "<rss version=\"2.0\"><channel><item><title>T</title><dc:creator>A</dc:creator><content:encoded>B</content:encoded></item></channel></rss>",
            .author("A"), .body("B")),
        Fixture(
            "unquotedAttribute",
            "<rss version=2.0><channel><item><guid isPermaLink=false>7</guid></item></channel></rss>",
            .format("rss 2.0"), .id("7"), .url(nil)),
        Fixture(
            "quoteNeverClosed",
            "<rss version=\"2.0\"><channel><item><guid isPermaLink=\"false>7</guid><title a=\"b\">T</title></item></channel></rss>",
            .titles(["T"])),
        Fixture(
            "greaterInAttribute",
            "<rss version=\"2.0\"><channel><item><source url=\"https://x.org/?a>b\">S</source></item></channel></rss>",
            .publisher("S")),
        .rss("htmlEntityInXML", item: "<title>caf&eacute;&nbsp;noir</title>", .title("café noir")),
        .rss("unknownEntity", item: "<title>a &bogus; b</title>", .title("a &bogus; b"), .problem("&bogus;")),
        .rss(
            "controlCharacters", item: "<title>a\u{8}b\u{1B}[31mc</title>", .title("ab[31mc"),
            .problem("control character")),
        .rss("zeroByte", item: "<title>a\u{0}b</title>", .title("ab")),
        .rss("doubleCharacterData", item: "<title><![CDATA[a]]> <![CDATA[b]]></title>", .title("a b")),
        .rss(
            "endTagWithSpace", item: "<title>T</title ><link>https://x.org/</link\n>", .title("T"),
            .url("https://x.org/")),
        .rss("endTagOfOtherCase", item: "<Title>T</title>", .title("T")),
        Fixture(
            "lineOfProblem", "<rss version=\"2.0\">\n<channel>\n<title>a & b</title></channel></rss>", .problem("bare"),
            .feedTitle("a & b")),
        .rss(
            "voidTagInText", item: "<description>a<br>b</description><title>T</title>", .summary("a b"), .title("T"),
            .noProblem),
        .rss("processingInstructionInText", item: "<title>a<?php echo 1 ?>b</title>", .title("ab")),
        .rss("commentInText", item: "<title>a<!-- not this -->b</title>", .title("ab")),
    ]
}
