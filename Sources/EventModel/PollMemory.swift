/// What a poller must remember of a source between two runs to be a good guest.
public struct PollMemory: Hashable, Codable, Sendable {
    /// The validators of the last whole document, exactly as the server sent them.
    public var etag: String?
    public var lastModified: String?
    /// The address they belong to; another address gets none of them.
    public var url: String?
    /// SHA-256 or another strong digest of the last body, hexadecimal.
    public var bodyDigest: String?
    public var failuresInARow: Int
    public var nextDueAt: Timestamp?
    /// The server asked for no request before then (`Retry-After`, bounded).
    public var quietUntil: Timestamp?
    /// When the last whole document came, so that a server that says 304 for ever is not believed for ever.
    public var wholeAt: Timestamp?
    /// Where the source lives now, when it answered by permanent redirects (301, 308) only.
    public var movedTo: String?

    public init(
        etag: String? = nil, lastModified: String? = nil, url: String? = nil, bodyDigest: String? = nil,
        failuresInARow: Int = 0, nextDueAt: Timestamp? = nil, quietUntil: Timestamp? = nil, wholeAt: Timestamp? = nil,
        movedTo: String? = nil
    ) {
        self.etag = etag
        self.lastModified = lastModified
        self.url = url
        self.bodyDigest = bodyDigest
        self.failuresInARow = failuresInARow
        self.nextDueAt = nextDueAt
        self.quietUntil = quietUntil
        self.wholeAt = wholeAt
        self.movedTo = movedTo
    }
}
