import EventModel
import Foundation
import Testing

@Suite struct JSONTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return json.text
    }

    @Test func writer_keepsTheOrderGiven_andWritesNull() {
        let text = text { json in
            json.object { json in
                json.member("b", 1)
                json.member("a", String?.none)
                json.member("list", ["x", "y"])
                json.member("flag", true)
            }
        }
        #expect(text == #"{"b":1,"a":null,"list":["x","y"],"flag":true}"#)
    }

    @Test(arguments: [
        ("a\"b\\c", #""a\"b\\c""#), ("\u{0}\u{1F}\u{7F}\n\r\t", #""\u0000\u001f\u007f\n\r\t""#), ("中ё🇷🇺", "\"中ё🇷🇺\""),
        ("", "\"\""),
    ])
    func string_isEscaped(value: String, expected: String) {
        #expect(text { $0.string(value) } == expected)
    }

    @Test(arguments: [
        (0.5, "0.5"), (2, "2"), (-10, "-10"), (.nan, "null"), (.infinity, "null"), (1e300, "1e+300"),
        (0.1 + 0.2, "0.30000000000000004"),
    ])
    func number_isWrittenShortest(value: Double, expected: String) {
        #expect(text { $0.number(value) } == expected)
    }

    @Test func codedEvent_survivesRoundTrip_withEverythingSetAndWithNothing() throws {
        let moment = Timestamp(seconds: 1_795_516_175)
        var event = CodedEvent(
            report: Report(id: "1", source: "s", title: "a\u{0}\"中", fetchedAt: moment), relevance: .none, reason: "r",
            coderVersion: "1", knownAt: moment, knownBy: .reconstructed)
        try expectRoundTrip(event)
        event.direction = .both
        event.dimensions = [.tech, .military]
        event.root = .sanction
        event.quad = .materialConflict
        event.goldstein = -5.2
        event.modality = .conditional
        event.register = .officialWord
        event.routine = false
        event.rhetoric = .deepening
        event.speaker = Speaker(name: "n", office: nil, side: "CHN", rank: 1)
        event.occurredOn = OccurredOn(date: "2026-11", precision: .month)
        event.amounts = [Amount(value: 1e9, unit: "USD", text: "1 bn")]
        event.evidence = [Evidence(start: 0, end: 1, text: "a", rule: "r")]
        event.corrections = [Correction(field: "root", value: "x", author: "me", madeAt: moment, reason: "why")]
        event.report.publishedAt = moment
        event.report.body = "body"
        try expectRoundTrip(event)
    }

    private func expectRoundTrip(_ event: CodedEvent) throws {
        let text = text { event.write(to: &$0) }
        #expect(try JSONDecoder().decode(CodedEvent.self, from: Data(text.utf8)) == event)
    }
}
