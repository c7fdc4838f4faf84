/// JSON Feed 1.0 and 1.1.
enum JSONFeedFixtures {
    static let all: [Fixture] = [
        item("idAsNumber", #"{"id":42,"title":"T"}"#, .id("42")),
        item("contentText", #"{"id":"1","content_text":"a < b"}"#, .body("a < b")),
        item("contentHTML", #"{"id":"1","content_html":"<p>a &amp; b</p>"}"#, .body("a & b")),
        item("summary", #"{"id":"1","summary":"S","content_text":"B"}"#, .summary("S"), .body("B")),
        item("titleIsPlainText", #"{"id":"1","title":"1 < 2 &amp; 3"}"#, .title("1 < 2 &amp; 3")),
        item("url", #"{"id":"1","url":"https://x.org/1","external_url":"https://y.org/"}"#, .url("https://x.org/1")),
        item("externalURLStandsIn", #"{"id":"1","external_url":"https://y.org/"}"#, .url("https://y.org/")),
        item("relativeURL", #"{"id":"1","url":"/1"}"#, .url("https://example.org/1")),
        item("idStandsInForURL", #"{"id":"https://x.org/1"}"#, .url("https://x.org/1")),
        item(
            "dates", #"{"id":"1","date_published":"2026-01-05T10:00:00+03:00","date_modified":"2026-01-06T00:00:00Z"}"#,
            .published("2026-01-05T07:00:00Z"), .updated("2026-01-06T00:00:00Z")),
        item("authorOf10", #"{"id":"1","author":{"name":"A"}}"#, .author("A")),
        item(
            "authorsOf11", #"{"id":"1","authors":[{"name":"A"},{"name":"B"}],"author":{"name":"C"}}"#, .author("A, B")),
        item("authorOfTheFeed", #"{"id":"1"}"#, .author("Desk")),
        item("languageOfTheItem", #"{"id":"1","language":"zh-CN"}"#, .language("zh")),
        item("escapes", #"{"id":"1","title":"\u4e2d\u4fc4 \"x\" \\ \/ \ud83d\ude00"}"#, .title("中俄 \"x\" \\ / 😀")),
        item("loneSurrogate", #"{"id":"1","title":"a\ud83dB"}"#, .title("a\u{FFFD}B")),
        item("bracketsInStrings", #"{"id":"1","title":"a ] } , [ {"}"#, .title("a ] } , [ {")),
        item("nullMembers", #"{"id":"1","title":null,"url":null,"content_text":"x"}"#, .title(""), .url(nil)),
        item("sharedIds", #"{"id":"1","title":"A"},{"id":"1","title":"B"}"#, .count(2), .problem("share one id")),
        Fixture(
            "itemsBeforeVersion", #"{"items":[{"id":"1","title":"T"}],"version":"https://jsonfeed.org/version/1"}"#,
            .titles(["T"])),
        Fixture(
            "cutInAnItem",
            #"{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"A"},{"id":"2","title":"B"#,
            .titles(["A", "B"]), .problem("ends inside JSON")),
        Fixture(
            "withMark",
            bytes: [0xEF, 0xBB, 0xBF] + Array(#"{"version":"https://jsonfeed.org/version/1","title":"T"}"#.utf8),
            .feedTitle("T")),
        Fixture(
            "homePage", #"{"version":"https://jsonfeed.org/version/1","home_page_url":"https://x.org/","items":[]}"#,
            .feedLink("https://x.org/"), .count(0)),
    ]

    private static func item(_ name: String, _ item: String, _ expected: Fixture.Expected...) -> Fixture {
        let document =
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"authors\":[{\"name\":\"Desk\"}],\"items\":[\(item)]}"
        return Fixture(name: name, bytes: Array(document.utf8), expected: expected)
    }
}
