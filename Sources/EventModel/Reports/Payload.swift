/// The bytes one poll of a source brought, and how they came.
public struct Payload: Hashable, Sendable {
    public var source: String
    /// The address that answered, after redirects.
    public var url: String
    public var fetchedAt: Timestamp
    /// The HTTP header's `Content-Type`, as sent.
    public var contentType: String?
    public var bytes: [UInt8]

    public init(source: String, url: String, fetchedAt: Timestamp, contentType: String? = nil, bytes: [UInt8]) {
        self.source = source
        self.url = url
        self.fetchedAt = fetchedAt
        self.contentType = contentType
        self.bytes = bytes
    }
}
