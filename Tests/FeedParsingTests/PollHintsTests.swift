import EventModel
import FeedParsing
import Testing

/// What a feed says of how often it wants to be asked.
@Suite struct PollHintsTests {
    private func hints(_ head: String, namespace: String = "") -> PollHints? {
        let text =
            "<rss version=\"2.0\"\(namespace)><channel><title>t</title>\(head)<item><title>a</title></item></channel></rss>"
        let payload = Payload(
            source: "a", url: "http://a.example/", fetchedAt: Timestamp(seconds: 0), bytes: Array(text.utf8))
        guard case .document(let document) = FeedParser().parse(payload) else { return nil }
        #expect(document.reports.map(\.title) == ["a"])
        return document.hints
    }

    @Test func ttl_isMinutes() {
        #expect(hints("<ttl> 60 </ttl>") == PollHints(timeToLive: 3600))
    }

    @Test(arguments: ["<ttl>0</ttl>", "<ttl>-5</ttl>", "<ttl>soon</ttl>", "<ttl/>", ""])
    func hints_areNone_whereNothingUsableIsSaid(head: String) {
        #expect(hints(head) == nil)
    }

    @Test func ttl_isBounded_whenAbsurd() {
        #expect(hints("<ttl>9223372036854775807</ttl>")?.timeToLive == Int64(1 << 30) * 60)
    }

    @Test func skipHours_areHoursOfTheDay_24being0() {
        let head = "<skipHours><hour>3</hour><hour>24</hour><hour>1</hour><hour>3</hour><hour>77</hour></skipHours>"
        #expect(hints(head) == PollHints(skipHours: [0, 1, 3]))
    }

    @Test func skipDays_areDaysOfTheWeek() {
        #expect(
            hints("<skipDays><day>Saturday</day><day>sunday</day><day>Someday</day></skipDays>")
                == PollHints(skipDays: [0, 6]))
    }

    @Test(arguments: [" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\"", ""])
    func updatePeriod_isDividedByTheFrequency(namespace: String) {
        let head =
            "<sy:updatePeriod>\n hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"
            + "<sy:updateBase>2000-01-01T12:00+00:00</sy:updateBase>"
        #expect(
            hints(head, namespace: namespace)
                == PollHints(updateEvery: 1800, updateBase: Timestamp(seconds: 946_728_000)))
    }

    @Test func updateBase_alone_saysNothing() {
        #expect(hints("<sy:updateBase>2000-01-01T12:00+00:00</sy:updateBase>") == nil)
    }

    @Test func hints_ofOtherElements_areNotThoseOfTheFeed() {
        #expect(hints("<textInput><ttl>5</ttl></textInput>") == nil)
    }
}
