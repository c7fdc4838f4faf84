import EventModel
import Testing

@testable import FeedPolling

@Suite struct RedirectTests {
    private func next(_ from: String, _ location: String) throws -> Result<WebAddress, PollFailure> {
        let current = try #require(WebAddress(from))
        return RedirectRule.next(from: current, location: location, visited: [current], most: 3)
    }

    @Test(arguments: [
        ("/b", "https://a.example/b"), ("b", "https://a.example/x/b"), ("//c.example/", "https://c.example/"),
        ("?q=1", "https://a.example/x/y?q=1"),
        ("https://b.example/новости", "https://b.example/%d0%bd%d0%be%d0%b2%d0%be%d1%81%d1%82%d0%b8"),
    ])
    func next_isResolvedAgainstThePage(location: String, expected: String) throws {
        #expect(try next("https://a.example/x/y", location).get().text == expected)
    }

    @Test func next_isRefused_whenItLeadsFromHTTPSToHTTP() throws {
        #expect(
            try next("https://a.example/", "http://a.example/feed")
                == .failure(.redirectDowngrade("http://a.example/feed")))
    }

    @Test func next_isAllowed_whenItLeadsFromHTTPToHTTPS() throws {
        #expect(try next("http://a.example/", "https://a.example/").get().scheme == "https")
    }

    @Test func poll_followsAChain_andNamesTheAddressThatAnswered() async throws {
        let server = try FaultServer { request in
            switch request.target {
            case "/1": Reply.bare(301, ["Location: /2"])
            case "/2": Reply.whole(307, ["Location: 3"], body: "moved")
            default: Reply.whole()
            }
        }
        let result = await PollerBench.poll([PollerBench.source("a", server.url("/1"))]).first
        #expect(result?.payload?.url == server.url("/3"))
        #expect(result?.memory.url == server.url("/3"))
    }

    @Test(arguments: [([301, 308], true), ([301, 302], false), ([302, 301], false), ([], false)] as [([Int], Bool)])
    func memory_knowsTheNewAddress_whenAllRedirectsArePermanent(statuses: [Int], isMoved: Bool) async throws {
        let server = try FaultServer { request in
            let step = Int(request.target.dropFirst()) ?? 0
            return step < statuses.count ? Reply.bare(statuses[step], ["Location: /\(step + 1)"]) : Reply.whole()
        }
        let result = try #require(await PollerBench.poll([PollerBench.source("a", server.url("/0"))]).first)
        #expect(result.memory.movedTo == (isMoved ? server.url("/\(statuses.count)") : nil))
    }

    /// 127.0.0.1 plays the outside world here, 127.0.0.2 is the private network it leads into.
    @Test func poll_isRefused_whenAPublicNameLeadsToLoopback() async throws {
        let server = try FaultServer { request in
            Reply.bare(302, ["Location: http://127.0.0.2:\(request.headers["host"]!.split(separator: ":")[1])/"])
        }
        let settings = PollerBench.settings {
            $0.addressesTakenAsPublic = ["127.0.0.1"]
            $0.pinnedNames = ["news.example:\(server.port):127.0.0.1"]
        }
        let source = PollerBench.source("a", server.url("/", host: "news.example"), isPrivate: false)
        let result = await PollerBench.poll([source], settings: settings).first
        #expect(
            result?.failure == "redirect refused: 127.0.0.2 is a loopback address")
        #expect(await server.requests.count == 1)
    }

    /// 127.0.0.1 plays the public address here.
    @Test func poll_takesThePublicAddress_whenTheNameHasAPrivateOneToo() async throws {
        let server = try FaultServer { request in request.target == "/" ? Reply.whole() : [.close] }
        let settings = PollerBench.settings {
            $0.addressesTakenAsPublic = ["127.0.0.1"]
            $0.pinnedNames = ["news.example:\(server.port):10.1.2.3,127.0.0.1"]
        }
        let sources = ["/", "/close"].map {
            PollerBench.source($0, server.url($0, host: "news.example"), isPrivate: false)
        }
        let results = await PollerBench.poll(sources, settings: settings).sorted { $0.source < $1.source }
        #expect(results.first?.payload?.url == server.url("/", host: "news.example"))
        #expect(results.last?.failure == "news.example closed the connection without an answer")
    }

    @Test func poll_isRefused_whenANameResolvesToAPrivateAddress() async throws {
        let settings = PollerBench.settings { $0.pinnedNames = ["news.example:80:10.1.2.3"] }
        let source = PollerBench.source("a", "http://news.example/feed", isPrivate: false)
        let result = await PollerBench.poll([source], settings: settings).first
        #expect(
            result?.failure
                == "refused: news.example (10.1.2.3) is a private address; set allowsPrivateAddress if it is meant")
    }

    @Test(arguments: [
        "http://2130706433/", "http://0x7f.1/", "http://[::ffff:127.0.0.1]/", "http://localhost/", "http://[::1]/",
    ])
    func poll_isRefused_inWhateverFormLoopbackIsWritten(url: String) async throws {
        let result = await PollerBench.poll([PollerBench.source("a", url, isPrivate: false)]).first
        #expect(result?.failure?.contains("is a loopback address") == true)
    }

    /// The first source may talk to loopback and leaves an open connection; the second may not, and must not ride on it.
    @Test func poll_isRefused_onAKeptConnectionToo() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let results = Results()
        let (stream, arrived) = AsyncStream.makeStream(of: Void.self)
        let poller = Poller(settings: PollerBench.settings { $0.mostPerHost = 1 }, clock: { PollerBench.noon }) {
            results.append($0)
            arrived.yield()
        }
        await poller.start(
            sources: [
                PollerBench.source("a", server.url("/a")),
                PollerBench.source("b", server.url("/b"), isPrivate: false),
            ], memories: [:])
        for await _ in stream where results.all.count == 2 { break }
        await poller.stop()
        #expect(results.all[0].payload != nil)
        #expect(results.all[1].failure?.hasPrefix("refused: 127.0.0.1 is a loopback address") == true)
        #expect(await server.requests.map(\.target) == ["/a"])
    }

    @Test func credentials_ofTheAddress_goToNoOtherHost() async throws {
        let other = try FaultServer { _ in Reply.whole() }
        let target = other.url("/feed", host: "127.0.0.2")
        let server = try FaultServer { _ in Reply.bare(302, ["Location: \(other.url("/feed"))"]) }
        _ = target
        let url = "http://user:secret@127.0.0.1:\(server.port)/"
        let result = try #require(await PollerBench.poll([PollerBench.source("a", url)]).first)
        #expect(await server.requests.first?.headers["authorization"] == "Basic dXNlcjpzZWNyZXQ=")
        #expect(await other.requests.first?.headers["authorization"] == nil)
        #expect(result.payload?.url == other.url("/feed"))
    }

    @Test func credentials_ofTheAddress_areInNoResult() async throws {
        let server = try FaultServer { _ in Reply.whole(200, ["ETag: \"1\""]) }
        let url = "http://user:secret@127.0.0.1:\(server.port)/"
        let result = try #require(await PollerBench.poll([PollerBench.source("a", url)]).first)
        #expect(result.payload?.url == server.url("/"))
        #expect(result.memory.url == server.url("/"))
    }
}
