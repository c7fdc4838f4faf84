import EventModel

/// Takes secrets out of whatever leaves the poller.
struct Redaction: Hashable, Sendable {
    private let secrets: [Secret]

    /// Also in the form that an address carries them.
    init(_ credential: Credential?) {
        let texts = (credential?.secrets ?? []).flatMap { [$0, WebAddress.escaped($0)] }
        // Longest first, so that a part of a secret does not spoil the whole. Shorter ones would hit innocent text.
        secrets = Set(texts).filter { $0.utf8.count >= 3 }.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
            .map(Secret.init)
    }

    func callAsFunction(_ text: String) -> String {
        secrets.reduce(text) { text, secret in
            text.split(separator: secret.revealed, omittingEmptySubsequences: false).joined(separator: "***")
        }
    }

    func callAsFunction(_ result: PollResult) -> PollResult {
        if secrets.isEmpty { return result }
        var result = result
        switch result.outcome {
        case .failed(let words): result.outcome = .failed(self(words))
        case .payload(var payload):
            payload.url = self(payload.url)
            result.outcome = .payload(payload)
        case .unchanged: break
        }
        result.memory.url = result.memory.url.map(self.callAsFunction(_:))
        // An address that holds the secret cannot be remembered without it.
        if let moved = result.memory.movedTo, self(moved) != moved { result.memory.movedTo = nil }
        result.notes = result.notes.map(self.callAsFunction(_:))
        result.exchanges = result.exchanges.map { exchange in
            var exchange = exchange
            exchange.url = self(exchange.url)
            exchange.responseHeaders = exchange.responseHeaders.map(self.callAsFunction(_:))
            return exchange
        }
        return result
    }
}
