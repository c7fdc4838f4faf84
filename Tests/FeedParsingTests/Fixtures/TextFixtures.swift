/// Clean text: references once and only once, markup out, white space folded.
enum TextFixtures {
    static let all: [Fixture] = [
        .rss("escapedMarkup", item: "<title>&lt;b&gt;Bold&lt;/b&gt; news</title>", .title("Bold news")),
        .rss("nakedMarkup", item: "<title><b>Bold</b> news</title>", .title("Bold news")),
        .rss("markupInCharacterData", item: "<title><![CDATA[<b>Bold</b> news]]></title>", .title("Bold news")),
        .rss("referenceInCharacterData", item: "<title><![CDATA[AT&amp;T &#8212; x]]></title>", .title("AT&T — x")),
        .rss("doublyEscapedAmpersand", item: "<title>AT&amp;amp;T</title>", .title("AT&T")),
        .rss("triplyEscapedTag", item: "<title>&amp;lt;b&amp;gt; is a tag</title>", .title("<b> is a tag")),
        .rss("referencesAreNotReadTwice", item: "<title>&amp;amp;lt;</title>", .title("&lt;")),
        .rss("decimalReference", item: "<title>&#1056;&#1060;</title>", .title("РФ")),
        .rss("hexadecimalReference", item: "<title>&#x4E2D;&#X56FD;</title>", .title("中国")),
        .rss("escapedNumericReference", item: "<title>don&amp;#8217;t</title>", .title("don’t")),
        .rss("referenceOfWindows1252", item: "<title>don&#146;t</title>", .title("don’t")),
        .rss("referenceToNoScalar", item: "<title>a&#xD800;b&#99999999;c</title>", .title("a\u{FFFD}b\u{FFFD}c")),
        .rss("referenceBeyondBMP", item: "<title>&#128512;</title>", .title("😀")),
        .rss("nameWithoutSemicolon", item: "<title><![CDATA[A&nbsp B &copy 2026]]></title>", .title("A B © 2026")),
        .rss("namesOfHTML5", item: "<title>&hellip;&laquo;&raquo;&rarr;&ZHcy;</title>", .title("…«»→Ж")),
        .rss("whiteSpaceFolded", item: "<title>\n  a \t b\r\n c  </title>", .title("a b c")),
        .rss("wideWhiteSpaceFolded", item: "<title>a\u{A0}\u{3000}\u{2009}b</title>", .title("a b")),
        .rss("emptyTitle", item: "<title></title><link>https://x.org/</link>", .title("")),
        .rss("blankTitle", item: "<title>  \n </title><link>https://x.org/</link>", .title("")),
        .rss(
            "blocksPartWords", item: "<description>&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b&lt;/p&gt;</description>",
            .summary("a b")),
        .rss("breaksPartWords", item: "<description><![CDATA[a<br/>b<BR>c]]></description>", .summary("a b c")),
        .rss("inlineTagsJoinLetters", item: "<description><![CDATA[<b>R</b>ussia]]></description>", .summary("Russia")),
        .rss(
            "scriptAndStyleAreNoText",
            item: "<description><![CDATA[a<script>if (1<2) alert('x')</script><style>p{}</style>b]]></description>",
            .summary("ab")),
        .rss("commentsAreNoText", item: "<description><![CDATA[a<!-- more -->b]]></description>", .summary("ab")),
        .rss(
            "unclosedCommentIsNoText", item: "<description><![CDATA[safe<!-- trunc]]></description>", .summary("safe")),
        .rss(
            "attributesWithGreater",
            item: "<description><![CDATA[<a title=\"x > y\" href='z'>link</a>]]></description>",
            .summary("link")),
        .rss(
            "tagCutAtTheEnd", item: "<description><![CDATA[text <a href=\"https://x.or]]></description>",
            .summary("text")),
        .rss("unknownTagIsText", item: "<title>Vector&lt;Int&gt; explained</title>", .title("Vector<Int> explained")),
        .rss("comparisonIsText", item: "<title>3 &lt; 5 &gt; 4</title>", .title("3 < 5 > 4")),
        .rss("heartIsText", item: "<title>Moscow &lt;3 Beijing</title>", .title("Moscow <3 Beijing")),
        .rss("mathInCharacterData", item: "<title><![CDATA[a<b && c>d]]></title>", .title("a<b && c>d")),
        .rss(
            "namespacedMarkup", item: "<description><![CDATA[<o:p>a</o:p><g-x>b</g-x>]]></description>", .summary("ab")),
        .rss(
            "imageOnly", item: "<title>T</title><description><![CDATA[<img src='a.png'>]]></description>", .summary("")),
        .rss("characterDataInsideEscapedText", item: "<title>&lt;![CDATA[x]]&gt;</title>", .title("x")),
        .rss(
            "bodyKeepsLines", item: "<content:encoded><![CDATA[<p>One  two</p>\n<p>Three</p>]]></content:encoded>",
            .body("One two\nThree")),
        .rss(
            "summaryAndBodyApart", item: "<description>Short</description><content:encoded>Long</content:encoded>",
            .summary("Short"), .body("Long")),
        .rss("fourByteCharacters", item: "<title>🇷🇺🤝🇨🇳</title>", .title("🇷🇺🤝🇨🇳")),
        .rss("combiningMarksStay", item: "<title>и\u{306} е\u{301}</title>", .title("и\u{306} е\u{301}")),
        .rss("invisibleCharactersStay", item: "<title>a\u{200B}b\u{202E}c</title>", .title("a\u{200B}b\u{202E}c")),
        .atom("atomTextIsLiteral", entry: "<title>1 &lt; 2 &amp;amp; 3</title>", .title("1 < 2 &amp; 3")),
        .atom("atomTextWithTagIsLiteral", entry: "<title type=\"text\">&lt;b&gt; tag</title>", .title("<b> tag")),
        .atom("atomHTML", entry: "<title type=\"html\">&lt;b&gt;x&lt;/b&gt; &amp;amp; y</title>", .title("x & y")),
        .atom(
            "atomXHTML",
            entry: "<title type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">1 &lt; <b>2</b></div></title>",
            .title("1 < 2")),
        .atom(
            "atomXHTMLWithPrefix",
            entry:
                "<summary type=\"xhtml\"><h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:p>a</h:p><h:p>b</h:p></h:div></summary>",
            .summary("a b")),
        .atom(
            "atomXHTMLWithScript",
            entry:
                "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">a<script>x()</script>b</div></content>",
            .body("ab")),
        .atom("atomBase64", entry: "<content type=\"application/octet-stream\">0JzQuNGA</content>", .body("Мир")),
        .atom(
            "atomPicture", entry: "<title>T</title><content type=\"image/png\">iVBORw0KGgo=</content>", .body(nil),
            .problem("is not text")),
        Fixture(
            "atom03Escaped",
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">&lt;i&gt;x&lt;/i&gt; y</title>\
            </entry></feed>
            """, .title("x y")),
        Fixture(
            "atom03Base64",
            "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><entry><title mode=\"base64\" type=\"text/html\">PGI+eDwvYj4=</title></entry></feed>",
            .title("x")),
    ]
}
