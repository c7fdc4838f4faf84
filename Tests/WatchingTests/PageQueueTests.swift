import EventModel
import PageReading
import Testing

@testable import Watching

@Suite struct PageQueueTests {
    private let now = TestWorld.now
    private let source: Source

    init() {
        var source = TestWorld.source(url: "https://mfa.example/feed")
        source.body = "//p"
        self.source = source
    }

    private func page(_ id: String, host: String = "mfa.example", title: String = "t") -> WantedPage {
        let report = Report(id: id, source: "wire", title: title, url: "https://\(host)/\(id)", fetchedAt: now)
        // The source has an XPath, and the report an address.
        return WantedPage(report, source: source)!
    }

    /// A queue whose hosts' rules are known to allow all.
    private func queue(_ pages: [WantedPage], spacing: Int64 = 5) -> PageQueue {
        var queue = PageQueue(spacing: spacing)
        for page in pages { queue.add(page) }
        for origin in Set(pages.map(\.address.origin)).sorted() {
            _ = queue.take(.allowingAll, of: origin, now: now.advanced(by: -spacing))
        }
        return queue
    }

    @Test func rulesOfAHost_areAskedForFirst_andOnce() {
        var queue = PageQueue(spacing: 5)
        queue.add(page("1"))
        queue.add(page("2"))
        #expect(queue.next(now: now) == .robots(page("1").address, allowsPrivateAddress: true))
        #expect(queue.next(now: now) == nil, "one request at a time")
        #expect(queue.take(.allowingAll, of: "https://mfa.example", now: now).isEmpty)
        #expect(queue.next(now: now.advanced(by: 4)) == nil, "the rules were a request too")
        #expect(queue.next(now: now.advanced(by: 5)) == .page(page("1")))
    }

    @Test func hostRests_betweenTwoPages() {
        var queue = queue([page("1"), page("2")])
        #expect(queue.next(now: now) == .page(page("1")))
        #expect(queue.next(now: now.advanced(by: 60)) == nil, "the first is still under way")
        #expect(queue.end(page("1").name, now: now.advanced(by: 60)) == page("1"))
        #expect(queue.next(now: now.advanced(by: 64)) == nil)
        #expect(queue.next(now: now.advanced(by: 65)) == .page(page("2")))
    }

    @Test func crawlDelay_isKept_whereItIsLonger() {
        var queue = PageQueue(spacing: 5)
        queue.add(page("1"))
        let rules = RobotsRules(Array("User-agent: *\nCrawl-delay: 30\n".utf8), product: "bilat")
        _ = queue.take(rules, of: "https://mfa.example", now: now)
        #expect(queue.next(now: now.advanced(by: 29)) == nil)
        #expect(queue.next(now: now.advanced(by: 30)) == .page(page("1")))
    }

    @Test func otherHosts_doNotWait_butOnlyThreeAtOnce() {
        let pages = ["a", "b", "c", "d"].map { page($0, host: "\($0).example") }
        var queue = queue(pages)
        #expect((0..<4).map { _ in queue.next(now: now) } == [.page(pages[0]), .page(pages[1]), .page(pages[2]), nil])
    }

    @Test func forbiddenPages_areHandedBack() {
        var queue = PageQueue(spacing: 5)
        queue.add(page("1"))
        queue.add(page("private"))
        let rules = RobotsRules(Array("User-agent: *\nDisallow: /private\n".utf8), product: "bilat")
        #expect(queue.take(rules, of: "https://mfa.example", now: now) == [page("private")])
        #expect(queue.refuses(page("private"), now: now) && !queue.refuses(page("1"), now: now))
        #expect(queue.waiting == [page("1")])
    }

    @Test func rulesThatCannotBeHad_holdTheHostBack_forAnHour() {
        var queue = PageQueue(spacing: 5)
        queue.add(page("1"))
        _ = queue.next(now: now)
        #expect(queue.take(nil, of: "https://mfa.example", now: now).isEmpty)
        #expect(queue.next(now: now.advanced(by: 3599)) == nil)
        #expect(queue.next(now: now.advanced(by: 3600)) == .robots(page("1").address, allowsPrivateAddress: true))
    }

    @Test func rules_areAskedForAnew_afterADay() {
        var queue = queue([page("1")])
        #expect(
            queue.next(now: now.advanced(by: 86_400)) == .robots(page("1").address, allowsPrivateAddress: true))
    }

    @Test func newerFormOfAReport_takesThePlaceOfTheOlder_alsoUnderWay() {
        var queue = queue([page("1")])
        queue.add(page("1", title: "edited"))
        #expect(queue.waiting.map(\.report.title) == ["edited"])
        _ = queue.next(now: now)
        queue.add(page("1", title: "edited again"))
        #expect(queue.end(page("1").name, now: now)?.report.title == "edited again")
        #expect(queue.isEmpty)
    }

    @Test(arguments: [
        ("https://MFA.example/a?b#c", "https://mfa.example", "/a?b"),
        ("http://mfa.example:8080", "http://mfa.example:8080", "/"),
        ("https://me:word@mfa.example/a", "https://mfa.example", "/a"),
        ("https://mfa.example?q", "https://mfa.example", "/?q"),
    ])
    func address_isTakenApart(_ text: String, _ origin: String, _ path: String) {
        let address = PageAddress(text)
        #expect(address?.origin == origin && address?.path == path)
    }

    @Test(arguments: ["ftp://a/b", "mailto:a@b", "", "https://", "/relative"]) func noAddressOfTheWeb_isNil(
        _ text: String
    ) {
        #expect(PageAddress(text) == nil)
    }
}
