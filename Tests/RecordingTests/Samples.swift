import EventModel
import Recording

/// Exchanges as a poller hands them over.
enum Samples {
    /// 2026-11-24T12:00:00Z.
    static let now = Timestamp(seconds: 1_795_521_600)

    static func source(_ name: String, url: String = "https://wire.example/feed") -> Source {
        Source(
            name: name, url: url, side: "third", jurisdiction: "INT", kind: .wire, family: name, audience: .foreign,
            language: "en")
    }

    static func header(_ sources: [Source] = [source("wire")], dossier: String = "test") -> RecordingHeader {
        RecordingHeader(dossier: dossier, sources: sources, startedAt: now, program: "bilat test")
    }

    static func result(
        _ outcome: PollResult.Outcome, of source: String = "wire", after seconds: Int64 = 0, digest: String? = nil
    ) -> PollResult {
        let moment = now.advanced(by: seconds)
        var memory = PollMemory(etag: "\"1\"", url: "https://wire.example/feed", bodyDigest: digest)
        memory.nextDueAt = moment.advanced(by: 900)
        return PollResult(
            source: source, outcome: outcome, startedAt: moment, endedAt: moment, status: 200, failuresInARow: 0,
            nextDueAt: moment.advanced(by: 900), memory: memory, isWalled: false, notes: ["a note"],
            exchanges: [
                HTTPExchange(
                    url: "https://wire.example/feed", requestHeaders: ["If-None-Match: \"0\""], status: 200,
                    responseHeaders: ["ETag: \"1\"", "Content-Type: text/xml"], elapsed: 12)
            ])
    }

    static func payload(
        _ text: String, source: String = "wire", after seconds: Int64 = 0, digest: String = "0123456789abcdef0123"
    ) -> PollResult {
        let payload = Payload(
            source: source, url: "https://wire.example/feed", fetchedAt: now.advanced(by: seconds),
            contentType: "application/rss+xml", bytes: Array(text.utf8))
        return result(.payload(payload), of: source, after: seconds, digest: digest)
    }
}
