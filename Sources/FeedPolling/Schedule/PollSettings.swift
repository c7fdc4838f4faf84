/// The rules of a poller; the defaults are those of a good guest on other people's servers.
public struct PollSettings: Hashable, Sendable {
    /// Sent with each request.
    public var userAgent: String
    /// Requests in flight at once, in all and at one host.
    public var mostInFlight = 32
    public var mostPerHost = 2
    /// Milliseconds between the starts of two requests, to any hosts and to the same one.
    public var startSpacing = 25
    public var hostSpacing = 250
    /// The same for hosts that want more room: search feeds of aggregators, and GDELT's DOC service.
    public var searchSpacing = 2000
    public var articleSpacing = 5500

    /// Milliseconds for one poll from the first connection to the last byte, redirects included.
    public var deadline = 60_000
    /// Milliseconds for the connection, TLS included.
    public var connectDeadline = 15_000
    /// Bytes per second that must come on average over `minimumRateSeconds`.
    public var minimumRate = 50
    public var minimumRateSeconds = 30

    /// Most bytes of one body as sent, and as unpacked.
    public var wireCap = 24 << 20
    public var bodyCap = 64 << 20
    /// Most bytes of all header lines of one answer.
    public var headerCap = 128 << 10
    public var mostRedirects = 6
    /// Bytes of GDELT's master list that are read from its end, 110 a line, three lines a quarter of an hour.
    public var masterTail = 128 << 10
    /// Files that one poll fetches of a source that is a row of files.
    public var mostFilesPerPoll = 12

    /// Seconds: the shortest wait between two polls of a source, whatever its interval says.
    public var shortestInterval: Int64 = 60
    /// Seconds: the longest wait after failures, and the longest one a server may ask for.
    public var backOffCeiling: Int64 = 6 * 3600
    public var retryAfterCeiling: Int64 = 24 * 3600
    /// Seconds: the longest wait granted to a feed (`ttl`, `sy:updatePeriod`) or a cache header, unless the interval is
    /// longer.
    public var hintCeiling: Int64 = 6 * 3600
    /// Seconds after which an address that a source has moved from is asked again.
    public var oldAddressEvery: Int64 = 30 * 86_400
    /// Seconds for which a host is left alone that answers 429 without saying how long.
    public var quietAfterTooMany: Int64 = 300
    /// Seconds for which GDELT's DOC service is left alone after a failure; doubled with each further one up to a day.
    public var breakerOpens: Int64 = 2 * 3600
    /// Seconds after which a 304 is no longer believed and the whole document is asked for.
    public var wholeDocumentEvery: Int64 = 24 * 3600
    /// A wait varies by up to this share of itself.
    public var jitterShare = 0.1
    public var seed: UInt64 = 1
    /// What sources want to see before they answer.
    public var credentials = CredentialBook()

    /// Seconds of `clock` that pass in one real second; other than 1 only in tests and soaks.
    public var timeScale = 1.0
    /// Addresses that count as public although they are not, so that tests can play the outside world on loopback.
    var addressesTakenAsPublic: Set<String> = []
    /// libcurl's `HOST:PORT:ADDRESS` entries that go before DNS, for tests.
    var pinnedNames: [String] = []
    /// Stands in for the process's environment where proxies are looked for, for tests.
    var environment: [String: String]?

    /// `version` and `words` make the honest User-Agent `bilat/VERSION (+words)`.
    public init(version: String, words: String) {
        userAgent = "bilat/\(version) (+\(words))"
    }
}
