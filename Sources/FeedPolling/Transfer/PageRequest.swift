public import EventModel

/// A page to be had once: no source that is polled again and again.
public struct PageRequest: Hashable, Sendable {
    public var url: String
    /// Whether addresses that resolve into loopback or private networks are wanted.
    public var allowsPrivateAddress: Bool
    /// What is known of an earlier answer, for a conditional request.
    public var memory: PollMemory

    public init(url: String, allowsPrivateAddress: Bool = false, memory: PollMemory = PollMemory()) {
        self.url = url
        self.allowsPrivateAddress = allowsPrivateAddress
        self.memory = memory
    }

    /// As the poller sees it: named by its address, which no source of a dossier is.
    var source: Source {
        Source(
            name: url, url: url, side: "third", jurisdiction: "INT", kind: .independent, family: url,
            audience: .foreign, language: "", allowsPrivateAddress: allowsPrivateAddress)
    }
}
