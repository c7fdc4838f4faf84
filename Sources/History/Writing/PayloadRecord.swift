public import EventModel

/// What the archive keeps of a payload: where and when it was had, and the digest that proves it.
public struct PayloadRecord: Hashable, Sendable {
    public var source: String
    public var url: String
    public var fetchedAt: Timestamp
    public var contentType: String?
    public var byteCount: Int
    /// SHA-256, hexadecimal.
    public var digest: String
    /// Of a file of another coder's rows: how many it has, and how many of them are outside the dyad and its context, and
    /// so not kept.
    public var rowsRead: Int?
    public var rowsOutside: Int?

    public init(
        source: String, url: String, fetchedAt: Timestamp, contentType: String?, byteCount: Int, digest: String
    ) {
        self.source = source
        self.url = url
        self.fetchedAt = fetchedAt
        self.contentType = contentType
        self.byteCount = byteCount
        self.digest = digest
    }

    public init(_ payload: Payload, digest: String) {
        self.init(
            source: payload.source, url: payload.url, fetchedAt: payload.fetchedAt,
            contentType: payload.contentType, byteCount: payload.bytes.count, digest: digest)
    }
}
