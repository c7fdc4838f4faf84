import EventModel
import FixtureServer
import History
import Testing
import Watching

/// Documents that break off must not hide behind the validators that came with them.
@Suite struct CutOffDocumentTests {
    private static let gas = "Russia and China sign a gas agreement"
    private static let drill = "Russia and China begin a naval drill"
    private static let whole = TestWorld.feed([("1", gas), ("2", drill)])

    /// Polls each body under one and the same entity tag, as a front server does that has broken off.
    private func polled(_ bodies: [[UInt8]], headers: [String: String] = [:]) async throws -> (
        TestDesk, [SourceHealth], asked: [String]
    ) {
        let desk = try TestDesk([])
        desk.hasPages = false
        var (health, asked): ([SourceHealth], [String]) = ([], [])
        for body in bodies {
            let version = FixtureVersion(body: body, etag: "\"one\"", headers: headers)
            desk.server.serve(FixtureRoute("/feed", version))
            health.append(try await desk.poll())
            asked.append(desk.server.tally("/feed").notModified == 1 ? "304" : "full")
        }
        return (desk, health, asked)
    }

    @Test func rest_comesWithTheNextPoll_underTheSameTag() async throws {
        let whole = Array(Self.whole.utf8)
        let (desk, health, asked) = try await polled([Array(whole.prefix(150)), whole, whole])
        #expect(desk.box.fresh.map(\.title) == [Self.gas, Self.drill])
        #expect(health[0].words == "fresh; the document ends in its middle; it is asked for whole again")
        #expect(health[1].words == "fresh")
        // What is whole is believed.
        #expect(asked == ["full", "full", "304"])
    }

    @Test func cutOffDocument_isReadOnce_andAskedForWholeAsLongAsItIsCutOff() async throws {
        let cut = Array(Self.whole.utf8.prefix(150))
        let (desk, health, asked) = try await polled([cut, cut, cut, Array(Self.whole.utf8)])
        #expect(desk.box.fresh.map(\.title) == [Self.gas, Self.drill])
        #expect(asked == ["full", "full", "full", "full"])
        #expect(health[2].words.hasSuffix("; the document ends in its middle; it is asked for whole again"))
    }

    @Test func gzipThatBreaksOff_hidesNothing() async throws {
        let gzip = Self.gzip(Self.whole)
        let (desk, _, _) = try await polled([Array(gzip.prefix(160)), gzip], headers: ["Content-Encoding": "gzip"])
        #expect(desk.box.fresh.map(\.title) == [Self.gas, Self.drill])
    }

    /// One stored deflate block in a gzip member; its checksum is not looked at where the end is missing.
    private static func gzip(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let length = UInt16(bytes.count)
        let sizes = [length, ~length].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let checksum = ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        let tail = [checksum, UInt32(bytes.count)].flatMap { value in
            (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
        }
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x01] + sizes + bytes + tail
    }
}
