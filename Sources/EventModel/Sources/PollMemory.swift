/// What a poller must remember of a source between two runs to be a good guest.
public struct PollMemory: Hashable, Codable, Sendable {
    /// The validators of the last whole document, exactly as the server sent them.
    public var etag: String?
    public var lastModified: String?
    /// The address they belong to; another address gets none of them.
    public var url: String?
    /// SHA-256 or another strong digest of the last body, hexadecimal.
    public var bodyDigest: String?
    /// Whether that body ended in its middle: its validators are then not to be believed, and nil.
    public var isCutOff: Bool?
    public var failuresInARow: Int
    public var nextDueAt: Timestamp?
    /// The server asked for no request before then (`Retry-After`, bounded).
    public var quietUntil: Timestamp?
    /// When the last whole document came, so that a server that says 304 for ever is not believed for ever.
    public var wholeAt: Timestamp?
    /// Where the source lives now, when it answered by permanent redirects (301, 308) only.
    public var movedTo: String?
    /// The address in the dossier that `movedTo` stands for, and when it last sent us there.
    public var movedFrom: String?
    public var movedAt: Timestamp?
    /// Until when the last document is to be held for fresh (`Cache-Control`, `Expires`).
    public var freshUntil: Timestamp?
    /// What the feed itself says of how often it wants to be asked.
    public var hints: PollHints?
    public var rhythm: PublishingRhythm?
    /// Of a source that is a file each quarter of an hour: the newest one taken, and those before it that are still to
    /// be fetched, newest first.
    public var newestQuarter: Timestamp?
    public var missedQuarters: [Timestamp]?
    /// Of a local file or folder: each file as it was when it was read.
    public var files: [FileMark]?

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
