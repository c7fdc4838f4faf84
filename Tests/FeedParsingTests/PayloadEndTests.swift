import EventModel
import FeedParsing
import Testing

/// Documents that break off, and those that only look so.
@Suite struct PayloadEndTests {
    @Test(arguments: [
        "<ValCurs Date=\"1\"><Valute></Valute>", "<?xml version=\"1.0\"?>\n<ValCurs><Valute><Name>A</Name>", "<a><b",
        "{\"data\":[1,2", "[1,2", "{\"a\":\"b",
    ])
    func end_isMissing(_ text: String) {
        #expect(PayloadEnd.isMissing(in: Array(text.utf8)))
    }

    @Test(arguments: [
        "<?xml version=\"1.0\"?><!-- c --><ValCurs Date=\"1\"><Valute></Valute></ValCurs>\n", "<a/>", "{\"a\":1} ",
        "[]",
        "a,b\n1,2", "", "\u{FEFF}{}",
    ])
    func end_isThere(_ text: String) {
        #expect(!PayloadEnd.isMissing(in: Array(text.utf8)))
    }

    @Test(arguments: [
        ("<rss><channel><item><title>A</title></item>", true), ("<rss><channel><item><title>A", true),
        ("<rss><channel><item><title>A</title></item></channel></rss>", false),
        ("{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"t\",\"items\":[{\"id\":\"1\"}", true),
        ("{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"t\",\"items\":[{\"id\":\"1\"}]}", false),
    ])
    func document_saysThatItIsCutOff(_ text: String, isCutOff: Bool) {
        let payload = Payload(
            source: "s", url: "https://s.example/", fetchedAt: Timestamp(seconds: 0), bytes: Array(text.utf8))
        guard case .document(let document) = FeedParser().parse(payload) else {
            Issue.record("no document")
            return
        }
        #expect(document.isCutOff == isCutOff)
    }
}
