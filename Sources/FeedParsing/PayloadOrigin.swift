public import EventModel

/// Where a payload came from: what its bytes alone do not say.
public struct PayloadOrigin: Hashable, Sendable {
    /// The name of the source, which becomes `Report.source`.
    public var source: String
    /// The address that answered, after redirects; relative links are read against it when it is absolute.
    public var url: String
    public var fetchedAt: Timestamp
    /// The HTTP header's `Content-Type`, as sent.
    public var contentType: String?

    public init(source: String, url: String, fetchedAt: Timestamp, contentType: String? = nil) {
        self.source = source
        self.url = url
        self.fetchedAt = fetchedAt
        self.contentType = contentType
    }

    init(_ payload: Payload) {
        self.init(
            source: payload.source, url: payload.url, fetchedAt: payload.fetchedAt, contentType: payload.contentType)
    }
}
