import EventModel
import Testing

@testable import FeedPolling

@Suite struct CredentialTests {
    private func settings(_ credential: String, for source: String = "a") throws -> PollSettings {
        var settings = PollerBench.settings()
        settings.credentials.set(try #require(Credential(credential)), for: source)
        return settings
    }

    @Test(
        arguments: [
            ("basic me:pass word:2", "Authorization: Basic bWU6cGFzcyB3b3JkOjI="),
            ("basic a:", "Authorization: Basic YTo="),
            ("basic ab:c", "Authorization: Basic YWI6Yw=="), (" Bearer  t0ken ", "Authorization: Bearer t0ken"),
            ("header X-Api-Key: k", "X-Api-Key: k"), ("query key=k", nil),
        ] as [(String, String?)])
    func text_isRead(text: String, line: String?) throws {
        #expect(try #require(Credential(text)).headerLine == line)
    }

    @Test(arguments: [
        "", "basic", "basic user", "basic :pass", "bearer ", "token x", "header X", "header a b: c", "query =x",
        "bearer a\r\nX-Injected: yes", "header X: a\nY: b",
    ])
    func text_isRefused(text: String) {
        #expect(Credential(text) == nil)
    }

    @Test(arguments: [
        ("basic me:pass", "authorization", "Basic bWU6cGFzcw=="), ("bearer t0ken", "authorization", "Bearer t0ken"),
        ("header X-Api-Key: k3y", "x-api-key", "k3y"),
    ])
    func header_isSent(text: String, name: String, value: String) async throws {
        let server = try FaultServer { _ in Reply.whole() }
        _ = await PollerBench.poll([PollerBench.source("a", server.url("/"))], settings: try settings(text))
        #expect(await server.requests.first?.headers[name] == value)
    }

    @Test(arguments: [("/feed", "/feed?key=a%20b%26c"), ("/feed?x=1", "/feed?x=1&key=a%20b%26c")])
    func parameter_isSent_andShowsNowhere(path: String, target: String) async throws {
        let server = try FaultServer { _ in Reply.whole(200, ["ETag: \"1\""]) }
        let source = PollerBench.source("a", server.url(path))
        let result = try #require(
            await PollerBench.poll([source], settings: try settings("query key=a b&c")).first)
        #expect(await server.requests.first?.target == target)
        #expect(result.payload?.url == server.url(path))
        #expect(!"\(result)".contains("a%20b"))
    }

    @Test func secrets_areTakenOut_ofWhatTheServerEchoes() async throws {
        let server = try FaultServer { request in
            request.target.hasPrefix("/start")
                ? Reply.bare(301, ["Location: /next?key=s3cret%21", "X-Echo: s3cret!"])
                : Reply.whole(200, ["ETag: \"1\"", "X-Echo: s3cret!"])
        }
        let source = PollerBench.source("a", server.url("/start"))
        let settings = try settings("query key=s3cret!")
        let result = try #require(await PollerBench.poll([source], settings: settings).first)
        #expect(!"\(result)".contains("s3cret"))
        #expect(!"\(settings)".contains("s3cret"))
        #expect(result.payload?.url == server.url("/next?key=***"))
        #expect(result.memory.movedTo == nil)
        let again = await PollerBench.poll([source], memories: ["a": result.memory], settings: settings)
        #expect(again.first?.outcome == .unchanged)
        #expect(await server.requests.last?.headers["if-none-match"] == "\"1\"")
    }

    @Test func credential_goesToNoOtherOrigin() async throws {
        let other = try FaultServer { _ in Reply.whole() }
        let server = try FaultServer { _ in Reply.bare(302, ["Location: \(other.url("/feed"))"]) }
        let source = PollerBench.source("a", server.url("/"))
        _ = await PollerBench.poll([source], settings: try settings("bearer t0ken"))
        #expect(await server.requests.first?.headers["authorization"] == "Bearer t0ken")
        #expect(await other.requests.count == 1)
        #expect(await other.requests.first?.headers["authorization"] == nil)
    }

    @Test func credential_goesToNoOtherSource() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        let sources = ["a", "b"].map { PollerBench.source($0, server.url("/\($0)")) }
        _ = await PollerBench.poll(sources, settings: try settings("bearer t0ken"))
        let sent = await server.requests.sorted { $0.target < $1.target }.map { $0.headers["authorization"] }
        #expect(sent == ["Bearer t0ken", nil])
    }

    @Test func credential_isNotSentInTheOpen() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        var settings = try settings("bearer t0ken")
        settings.addressesTakenAsPublic = ["127.0.0.1"]
        let source = PollerBench.source("a", server.url("/"), isPrivate: false)
        let result = await PollerBench.poll([source], settings: settings).first
        #expect(
            result?.failure
                == "not asked: its credential would go to 127.0.0.1 over plain http; write https into the dossier")
        #expect(await server.requests.isEmpty)
    }

    @Test func userAgent_ofTheSource_goesBeforeOurs() async throws {
        let server = try FaultServer { _ in Reply.whole() }
        var source = PollerBench.source("a", server.url("/"))
        source.userAgent = "Reader/1"
        let result = await PollerBench.poll([source]).first
        #expect(await server.requests.first?.headers["user-agent"] == "Reader/1")
        #expect(result?.exchanges.first?.requestHeaders.first == "User-Agent: Reader/1")
    }
}
