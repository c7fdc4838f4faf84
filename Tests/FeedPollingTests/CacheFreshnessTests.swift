import EventModel
import Testing

@testable import FeedPolling

@Suite struct CacheFreshnessTests {
    /// 2026-11-24T12:00:00Z.
    private let now = PollerBench.noon

    private func seconds(
        _ control: String? = nil, expires: String? = nil, date: String? = nil, age: String? = nil
    ) -> Int64? {
        CacheFreshness.seconds(control: control, expires: expires, date: date, age: age, now: now)
    }

    @Test(
        arguments: [
            ("max-age=600", nil, 600), ("public, MAX-AGE = \"600\"", nil, 600), ("max-age=600", "100", 500),
            ("max-age=600", "9999", 0), ("max-age=600, no-cache", nil, 0), ("no-store", nil, 0),
            ("max-age=600, max-age=60", nil, 60), ("max-age=soon", nil, 0), ("max-age=-5", nil, 0),
            ("max-age=99999999999999999999", nil, 1 << 40), ("private", nil, nil), ("s-maxage=600", nil, nil),
            ("", nil, nil),
        ] as [(String, String?, Int64?)])
    func control_isRead(control: String, age: String?, expected: Int64?) {
        #expect(seconds(control, age: age) == expected)
    }

    @Test func expires_countsFromTheServersOwnClock() {
        let expires = "Tue, 24 Nov 2026 12:30:00 GMT"
        #expect(seconds(expires: expires) == 1800)
        #expect(seconds(expires: expires, date: "Tue, 24 Nov 2026 12:20:00 GMT") == 600)
        #expect(seconds(expires: expires, age: "300") == 1500)
    }

    @Test(arguments: ["0", "-1", "never", "Tue, 24 Nov 2020 12:30:00 GMT"])
    func expires_thatHasPassedOrCannotBeRead_isNow(expires: String) {
        #expect(seconds(expires: expires) == 0)
    }

    @Test func maxAge_goesBeforeExpires() {
        #expect(seconds("max-age=60", expires: "Tue, 24 Nov 2026 12:30:00 GMT") == 60)
    }

    @Test func nothing_isNil() {
        #expect(seconds() == nil)
    }

    @Test func answer_joinsHeadersOfOneName() {
        let answer = FetchAnswer(headers: ["Cache-Control: private", "X: 1", "cache-control:  max-age=60"])
        #expect(answer.header("Cache-Control") == "private, max-age=60")
        #expect(answer.header("Expires") == nil)
    }
}
