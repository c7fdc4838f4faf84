import EventModel
import Testing

@testable import FeedPolling

/// The fault server plays a proxy on loopback, in front of a world that does not exist.
@Suite struct ProxyTests {
    private func poll(
        _ url: String, through server: FaultServer, environment: [String: String] = [:]
    ) async throws -> PollResult {
        let settings = PollerBench.settings {
            let proxy = "http://127.0.0.1:\(server.port)"
            $0.environment = ["http_proxy": proxy, "https_proxy": proxy].merging(environment) { $1 }
        }
        let source = PollerBench.source("a", url, isPrivate: false)
        return try #require(await PollerBench.poll([source], settings: settings).first)
    }

    @Test func poll_goesThroughTheProxy_thoughThatIsOnLoopback() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let result = try await poll("http://news.example/feed", through: server)
        #expect(result.payload?.url == "http://news.example/feed")
        #expect(await server.requests.map(\.target) == ["http://news.example/feed"])
    }

    @Test func poll_isRefused_whenARedirectLeadsThroughTheProxyToAPrivateAddress() async throws {
        let server = try FaultServer { _ in Reply.bare(302, ["Location: http://169.254.169.254/latest"]) }
        let result = try await poll("http://news.example/feed", through: server)
        #expect(
            result.failure
                == "redirect refused: 169.254.169.254 is a link-local address")
        #expect(await server.requests.count == 1)
    }

    @Test func poll_namesTheProxy_whenThatRefusesTheTunnel() async throws {
        let server = try FaultServer { _ in Reply.whole(403) }
        let result = try await poll("https://news.example/feed", through: server)
        #expect(
            result.failure
                == "the proxy of the environment does not work: CONNECT tunnel failed, response 403")
    }

    @Test func poll_namesTheProxy_whenNobodyListensThere() async throws {
        let server = try FaultServer()
        let result = try await poll(
            "http://news.example/feed", through: server, environment: ["http_proxy": "http://127.0.0.1:1"])
        #expect(
            result.failure
                == "the proxy of the environment does not work: Connection refused")
    }

    @Test func poll_goesDirect_whereNoProxyNamesTheHost_andIsJudged() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let result = try await poll(
            server.url("/feed"), through: server, environment: ["no_proxy": "127.0.0.0/8"])
        #expect(result.failure?.hasPrefix("refused: 127.0.0.1 is a loopback address") == true)
        #expect(await server.requests.isEmpty)
    }
}
