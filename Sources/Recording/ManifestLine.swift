import EventModel
import Foundation

/// A line of a recording's manifest; a member that is absent is null.
struct ManifestLine: Hashable, Codable {
    enum Outcome: String, Codable {
        case payload, unchanged, failed
    }

    /// Where a body is, how long it is, and what is known of it.
    struct Body: Hashable, Codable {
        /// Below the recording's folder.
        var file: String
        var bytes: Int
        /// The address that answered.
        var url: String
        var fetchedAt: Timestamp
        var contentType: String?
    }

    var kind: RecordedExchange.Kind
    var source: String
    var report: String?
    var outcome: Outcome
    /// Why it failed.
    var words: String?
    var isWalled: Bool
    var startedAt: Timestamp
    var endedAt: Timestamp
    var status: Int?
    var failuresInARow: Int
    var nextDueAt: Timestamp
    var memory: PollMemory
    var notes: [String]
    /// Each request with its conditional headers, and the head of its answer.
    var exchanges: [HTTPExchange]
    var body: Body?

    /// `file` is where the payload's bytes were put.
    init(_ exchange: RecordedExchange, file: String?) {
        let result = exchange.result
        kind = exchange.kind
        source = result.source
        report = exchange.report
        isWalled = result.isWalled
        (startedAt, endedAt, nextDueAt) = (result.startedAt, result.endedAt, result.nextDueAt)
        status = result.status
        failuresInARow = result.failuresInARow
        memory = result.memory
        memory.url = memory.url.map(SecretRemoval.address)
        memory.movedTo = memory.movedTo.map(SecretRemoval.address)
        notes = result.notes
        exchanges = result.exchanges.map { exchange in
            var exchange = exchange
            exchange.url = SecretRemoval.address(exchange.url)
            return exchange
        }
        switch result.outcome {
        case .payload(let payload):
            outcome = .payload
            body = file.map {
                Body(
                    file: $0, bytes: payload.bytes.count, url: SecretRemoval.address(payload.url),
                    fetchedAt: payload.fetchedAt, contentType: payload.contentType)
            }
        case .unchanged: outcome = .unchanged
        case .failed(let words):
            outcome = .failed
            self.words = words
        }
    }

    /// The exchange again; `bytes` are what its body's file holds.
    func recorded(bytes: [UInt8]) -> RecordedExchange {
        RecordedExchange(
            kind: kind,
            result: PollResult(
                source: source, outcome: resultOutcome(bytes: bytes), startedAt: startedAt, endedAt: endedAt,
                status: status, failuresInARow: failuresInARow, nextDueAt: nextDueAt, memory: memory,
                isWalled: isWalled, notes: notes, exchanges: exchanges),
            report: report)
    }

    private func resultOutcome(bytes: [UInt8]) -> PollResult.Outcome {
        switch (outcome, body) {
        case (.payload, let body?):
            return .payload(
                Payload(
                    source: source, url: body.url, fetchedAt: body.fetchedAt, contentType: body.contentType,
                    bytes: bytes))
        case (.unchanged, _): return .unchanged
        case (.failed, _), (.payload, nil): return .failed(words ?? "the recording does not say what went wrong")
        }
    }

    // MARK: As text

    /// Members in alphabetical order, so that two recordings can be compared line by line.
    static func text(_ line: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(line)) + [UInt8(ascii: "\n")]
    }
}
