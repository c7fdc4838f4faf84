import EventModel

/// One poll of one source under way, over all its redirects.
struct Poll {
    let source: Source
    let memory: PollMemory
    var startedAt: Timestamp
    /// All addresses asked so far and the one asked now, last.
    var visited: [WebAddress]
    /// Milliseconds spent on the requests before this one.
    var spent = 0
    /// Whether each redirect so far was permanent.
    var hasMovedForGood = false
    /// Whether the request in hand carried validators.
    var isConditional = false
    /// Who waits for it, where it is no poll of a source but of a page.
    var completion: (@Sendable (PollResult) -> Void)?

    var address: WebAddress { visited[visited.count - 1] }

    mutating func follow(to next: WebAddress, status: Int) {
        hasMovedForGood = (status == 301 || status == 308) && (hasMovedForGood || visited.count == 1)
        visited.append(next)
    }

    /// Nil where the source's address is not one of the web.
    init?(_ source: Source, memory: PollMemory, at now: Timestamp) {
        guard let address = WebAddress(source.url), address.isWeb else { return nil }
        self.source = source
        self.memory = memory
        startedAt = now
        visited = [address]
    }

    /// The request for the address in hand. Validators go only to the address they came from,
    /// and not when the last whole document is old.
    func request(_ settings: PollSettings, proxy: ProxyChoice, now: Timestamp) -> FetchRequest {
        let age = memory.wholeAt.map { now.seconds(since: $0) } ?? 0
        let mayAsk = memory.url == address.text && (0...settings.wholeDocumentEvery).contains(age)
        return FetchRequest(
            address: address, etag: mayAsk ? memory.etag : nil, lastModified: mayAsk ? memory.lastModified : nil,
            deadline: settings.deadline - spent,
            rule: AddressRule(
                allowsPrivateAddress: source.allowsPrivateAddress, takenAsPublic: settings.addressesTakenAsPublic),
            isAfterRedirect: visited.count > 1, proxy: proxy.proxy(for: address))
    }
}
