import EventModel
import Testing
import TextFolding

@testable import EventCoding

@Suite struct DateReadingTests {
    /// A Tuesday.
    private let published = Timestamp(rfc3339: "2026-11-24T10:00:00Z")

    private func date(_ text: String, published: Timestamp?) -> String? {
        DateReading(FoldedText.bytes(of: text), published: published).occurredOn(hasWords: true)?.date
    }

    @Test(arguments: [
        ("Putin will visit China on 16 May", "2027-05-16"), ("The pact was signed on November 3, 2025", "2025-11-03"),
        ("Лавров прибыл в Пекин 23 ноября", "2026-11-23"), ("Переговоры прошли в среду", "2026-11-18"),
        ("Визит состоится в среду", "2026-11-25"), ("11月23日两国元首通话", "2026-11-23"),
        ("2025年5月签署协议", "2025-05"), ("双方昨日会谈", "2026-11-23"), ("The two met yesterday", "2026-11-23"),
        ("Встреча прошла вчера", "2026-11-23"), ("Data of 2026-10-31 show a fall", "2026-10-31"),
    ])
    func date_isReadRelativeToPublication(pair: (String, String)) {
        #expect(date(pair.0, published: published) == pair.1)
    }

    @Test(arguments: ["Russia may buy 30 ships", "31 февраля", "trade rose 5.2 percent", "", "2026-13-40", "月月月"])
    func noDate_isNil(text: String) {
        #expect(date(text, published: published) == nil)
    }

    @Test func relativeDay_withoutPublication_isNil() {
        #expect(date("The two met yesterday", published: nil) == nil)
        #expect(date("on 16 May 2024", published: nil) == "2024-05-16")
    }

    @Test func allDates_areListedAscending() {
        let text = "On 16 May 2024 the two agreed, on November 3, 2025 they signed; 2026年1月 it began"
        let dates = DateReading(FoldedText.bytes(of: text), published: published).dates(hasWords: true)
        #expect(dates.map(\.date) == ["2024-05-16", "2025-11-03", "2026-01"])
    }
}
