import EventModel
import Testing

/// The JSON of a document and of what is none.
@Suite struct FeedDocumentJSONTests {
    @Test func document_isOneObject() {
        var json = JSONWriter()
        let document = FeedDocument(
            format: "rss 2.0", title: "T", language: "ru", problems: [Problem("x", place: "f", line: 3)])
        document.write(to: &json)
        #expect(
            json.text == """
                {"schema":1,"format":"rss 2.0","title":"T","link":null,"language":"ru","reports":[],\
                "problems":[{"message":"x","place":"f","line":3,"column":null}]}
                """)
    }

    @Test func notAFeed_hasTheSameMembersAndSaysWhatItIs() {
        var json = JSONWriter()
        ParsedPayload.notAFeed(NotAFeed(kind: .page, words: "a page")).write(to: &json)
        #expect(
            json.text == """
                {"schema":1,"format":null,"title":null,"link":null,"language":null,"reports":[],"problems":[],\
                "notAFeed":"page","words":"a page"}
                """)
    }

    @Test(arguments: ["a\"b", "back\\slash", "line\nfeed", "\u{1}x", "1234567\u{7F}", "12345678\"", "é\"я\\中\t", ""])
    func string_isEscapedAtAnyPlace(_ text: String) {
        for padding in 0..<17 {
            let value = String(repeating: "я", count: padding) + text + String(repeating: "z", count: padding)
            var json = JSONWriter()
            json.string(value)
            var expected = "\""
            for scalar in value.unicodeScalars { expected += Self.escaped(scalar) }
            #expect(json.text == expected + "\"")
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        case "\u{1}": "\\u0001"
        case "\u{7F}": "\\u007f"
        default: String(scalar)
        }
    }
}
