import EventModel
import Testing

@testable import FeedPolling

@Suite struct EncodingTests {
    @Test(arguments: ["gzip", "deflate", "br"])
    func payload_isUnpacked(encoding: String) async throws {
        let bodies = [
            "gzip": PackedBytes.gzip(Reply.feed), "deflate": PackedBytes.deflate(Reply.feed),
            "br": PackedBytes.brotli(Reply.feed),
        ]
        let body = try #require(bodies[encoding])
        let server = try FaultServer { _ in Reply.whole(200, ["Content-Encoding: \(encoding)"], body: body) }
        let result = await PollerBench.poll([PollerBench.source("a", server.url("/"))]).first
        #expect(result?.payload?.bytes == Array(Reply.feed.utf8))
        let asked = await server.requests.first?.headers["accept-encoding"]
        #expect(asked?.contains(encoding) == true)
    }

    @Test func payload_isWhole_whenItComesInChunks() async throws {
        let server = try FaultServer { _ in
            [
                .send(Reply.head(200, ["Transfer-Encoding: chunked"])), .send(Reply.chunk(Array("<rss".utf8))),
                .pause(20), .send(Reply.chunk(Array("/>".utf8))), .text("0\r\n\r\n"),
            ]
        }
        let result = await PollerBench.poll([PollerBench.source("a", server.url("/"))]).first
        #expect(result?.payload?.bytes == Array("<rss/>".utf8))
    }

    @Test func payload_isWhole_whenTheConnectionsEndIsItsEnd() async throws {
        let server = try FaultServer { _ in [.send(Reply.head(200)), .text("<rss/>"), .close] }
        let result = await PollerBench.poll([PollerBench.source("a", server.url("/"))]).first
        #expect(result?.payload?.bytes == Array("<rss/>".utf8))
    }

    @Test func poll_failsAsTooSlow_whenTheBodyDrips() async throws {
        let server = try FaultServer { _ in
            [.send(Reply.head(200, ["Content-Length: 1000"])), .drip([UInt8](repeating: 0x20, count: 1000), every: 50)]
        }
        let settings = PollerBench.settings { ($0.deadline, $0.minimumRateSeconds) = (20_000, 1) }
        let result = await PollerBench.poll([PollerBench.source("a", server.url("/"))], settings: settings).first
        #expect(
            result?.failure
                == "127.0.0.1 sends too slowly: under 50 bytes a second for 1 s")
    }
}
