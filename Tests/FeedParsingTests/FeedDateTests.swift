import EventModel
import FeedParsing
import Testing

/// The date forms of the wild; each is read as an item's `pubDate`.
@Suite struct FeedDateTests {
    struct Written: CustomTestStringConvertible, Sendable {
        let text: String
        let moment: String?
        var testDescription: String { text }

        init(_ text: String, _ moment: String?) {
            self.text = text
            self.moment = moment
        }
    }

    @Test(arguments: internet + iso + named + numeric) func date_isRead(_ date: Written) {
        #expect(published(date.text) == date.moment)
    }

    @Test(arguments: unreadable) func unreadableDate_isNil(_ text: String) {
        #expect(published(text) == nil)
    }

    private func published(_ text: String) -> String? {
        let fixture = Fixture.rss("date", item: "<title>T</title><pubDate>\(text)</pubDate>")
        guard case .document(let document) = fixture.parsed else { return "not a feed" }
        return document.reports.first?.publishedAt?.rfc3339
    }

    static let internet = [
        Written("Mon, 05 Jan 2026 10:00:00 +0300", "2026-01-05T07:00:00Z"),
        Written("Mon, 5 Jan 2026 10:00:00 GMT", "2026-01-05T10:00:00Z"),
        Written("05 Jan 2026 10:00:00 -0500", "2026-01-05T15:00:00Z"),
        Written("Mon, 05 Jan 2026 10:00 EST", "2026-01-05T15:00:00Z"),
        Written("Mon, 05 Jan 26 10:00:00 UT", "2026-01-05T10:00:00Z"),
        Written("Mon, 05 Jan 99 10:00:00 GMT", "1999-01-05T10:00:00Z"),
        Written("Mon, 05 January 2026 10:00:00 PDT", "2026-01-05T17:00:00Z"),
        Written("Mon,05 Jan 2026 10:00:00 +0300", "2026-01-05T07:00:00Z"),
        Written("Monday, 05-Jan-26 10:00:00 GMT", "2026-01-05T10:00:00Z"),
        Written("Mon, 05 Jan 2026 10:00:00 MSK", "2026-01-05T07:00:00Z"),
        Written("Mon, 05 Jan 2026 10:00:00 +03:00", "2026-01-05T07:00:00Z"),
        Written("Mon, 05 Jan 2026 10:00:00 GMT+3", "2026-01-05T07:00:00Z"),
        Written("Mon, 05 Jan 2026 10:00:00 UTC+08:00", "2026-01-05T02:00:00Z"),
        Written("Mon, 05 Jan 2026 10:00:00 +8", "2026-01-05T02:00:00Z"),
        Written("Mon, 05 Jan 2026 10:00:00 CST", "2026-01-05T16:00:00Z"),
        Written("Mon, 05 Jan 2026 10:00:00", "2026-01-05T10:00:00Z"),
        Written("Mon, 05 Jan 2026", "2026-01-05T00:00:00Z"),
        Written("Mon, 05 Jan 2026 24:00:00 GMT", "2026-01-06T00:00:00Z"),
        Written("Mon, 05 Jan 2026 10:00:00 +0300 (MSK)", "2026-01-05T07:00:00Z"),
        Written("mon, 05 jan 2026 10:00:00 gmt", "2026-01-05T10:00:00Z"),
        Written("Fri, 05 Jan 2026 10:00:00 GMT", "2026-01-05T10:00:00Z"),
        Written("Mon Jan  5 10:00:00 2026", "2026-01-05T10:00:00Z"),
        Written("Mon Jan 05 10:00:00 MSK 2026", "2026-01-05T07:00:00Z"),
        Written("Mon Jan 05 2026 10:00:00 GMT+0300 (Moscow Standard Time)", "2026-01-05T07:00:00Z"),
    ]

    static let iso = [
        Written("2026-01-05T10:00:00Z", "2026-01-05T10:00:00Z"),
        Written("2026-01-05T10:00:00+08:00", "2026-01-05T02:00:00Z"),
        Written("2026-01-05T10:00:00+0800", "2026-01-05T02:00:00Z"),
        Written("2026-01-05T10:00:00+08", "2026-01-05T02:00:00Z"),
        Written("2026-01-05T10:00:00.123456Z", "2026-01-05T10:00:00Z"),
        Written("2026-01-05T10:00:00,5Z", "2026-01-05T10:00:00Z"),
        Written("2026-01-05T10:00", "2026-01-05T10:00:00Z"),
        Written("2026-01-05T10:00Z", "2026-01-05T10:00:00Z"),
        Written("2026-01-05 10:00:00", "2026-01-05T10:00:00Z"),
        Written("2026-01-05 10:00:00 +0300", "2026-01-05T07:00:00Z"),
        Written("2026-01-05 10:00:00.0", "2026-01-05T10:00:00Z"),
        Written("2026-01-05 10:00", "2026-01-05T10:00:00Z"),
        Written("2026-01-05", "2026-01-05T00:00:00Z"),
        Written("2026-01", "2026-01-01T00:00:00Z"),
        Written("2026", "2026-01-01T00:00:00Z"),
        Written("20260105", "2026-01-05T00:00:00Z"),
        Written("20260105T100000Z", "2026-01-05T10:00:00Z"),
        Written("2026-005", "2026-01-05T00:00:00Z"),
        Written("2026-W02-1", "2026-01-05T00:00:00Z"),
        Written("26-01-05T10:00:00Z", "2026-01-05T10:00:00Z"),
        Written("2026-1-5 9:05", "2026-01-05T09:05:00Z"),
        Written("2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z"),
    ]

    static let named = [
        Written("5 января 2026, 10:00 МСК", "2026-01-05T07:00:00Z"),
        Written("Пн, 05 янв 2026 10:00:00 +0300", "2026-01-05T07:00:00Z"),
        Written("5 мая 2026 г. в 10:00", "2026-05-05T10:00:00Z"),
        Written("Вт, 03 Мар 2026 10:00:00 +0300", "2026-03-03T07:00:00Z"),
        Written("5 АВГУСТА 2026", "2026-08-05T00:00:00Z"),
        Written("5 січня 2026 10:00", "2026-01-05T10:00:00Z"),
        Written("2026年1月5日 10:00", "2026-01-05T10:00:00Z"),
        Written("2026年01月05日 10:00:30", "2026-01-05T10:00:30Z"),
        Written("2026年1月5日10时05分", "2026-01-05T10:05:00Z"),
        Written("2026年1月5日", "2026-01-05T00:00:00Z"),
        Written("2026年1月5日 下午3:05", "2026-01-05T15:05:00Z"),
        Written("2026-01-05 오후 3:05:00", "2026-01-05T15:05:00Z"),
        Written("January 5, 2026", "2026-01-05T00:00:00Z"),
        Written("January 5th, 2026 3:04 PM", "2026-01-05T15:04:00Z"),
        Written("Jan. 5, 2026 3:04 p.m.", "2026-01-05T15:04:00Z"),
        Written("5 Ağustos 2026 Pazartesi", "2026-08-05T00:00:00Z"),
        Written("5 八月 2026 10:00:00 +0800", "2026-08-05T02:00:00Z"),
        Written("5 十一月 2026", "2026-11-05T00:00:00Z"),
        Written("5 8月 2026", "2026-08-05T00:00:00Z"),
        Written("2026年1月5日 10:00 北京时间", "2026-01-05T02:00:00Z"),
        Written("Mon, 05 Jan 2026 10:00:00 Europe/Moscow", "2026-01-05T07:00:00Z"),
        Written("Jan 5, 2026 3:04 pm -0500", "2026-01-05T20:04:00Z"),
        Written("Jan 5, 2026 12:30 am", "2026-01-05T00:30:00Z"),
        Written("5. März 2026 10:00 MEZ", "2026-03-05T09:00:00Z"),
        Written("lun. 5 janvier 2026 10:00:00 +0100", "2026-01-05T09:00:00Z"),
        Written("mar., 5 mai 2026 10:00:00", "2026-05-05T10:00:00Z"),
        Written("5 de enero de 2026", "2026-01-05T00:00:00Z"),
        Written("2026-január-05T10:00+01:00", "2026-01-05T09:00:00Z"),
        Written("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"),
    ]

    static let numeric = [
        Written("05.01.2026 10:00", "2026-01-05T10:00:00Z"),
        Written("05.01.26", "2026-01-05T00:00:00Z"),
        Written("2026/01/05 10:00:00", "2026-01-05T10:00:00Z"),
        Written("2026.01.05", "2026-01-05T00:00:00Z"),
        Written("Mon, 2026/01/05 10:00:00 EST", "2026-01-05T15:00:00Z"),
        Written("25/12/2026 10:00", "2026-12-25T10:00:00Z"),
        Written("12/25/2026 10:00", "2026-12-25T10:00:00Z"),
        Written("05/05/2026", "2026-05-05T00:00:00Z"),
        Written("20260105100000", "2026-01-05T10:00:00Z"),
        Written("1767607200", "2026-01-05T10:00:00Z"),
        Written("1767607200123", "2026-01-05T10:00:00Z"),
        Written("20260105 10:00:00", "2026-01-05T10:00:00Z"),
    ]

    static let unreadable = [
        "yesterday", "2 days ago", "05/01/2026", "31 Feb 2026 10:00:00 GMT", "2026-02-30", "2026-13-01",
        "0001-01-01T00:00:00Z",
        "Mon, 05 Jan 2026 25:00:00 GMT", "10:00", "Mon, 05 Jan 2026 10.00.00 GMT", "Mon, 05 Jan 2026 100000 GMT",
        "99999999999999999999", "0000-00-00 00:00:00", "-", "N/A",
        "Mon, 00 Jan 2026 10:00:00 GMT", "5 января", "2026-01-05T10:61:00Z",
    ]
}
