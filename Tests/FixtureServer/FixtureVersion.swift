public import EventModel

/// One state of what a route serves: the body and the headers that go with it.
public struct FixtureVersion: Hashable, Sendable {
    public var body: [UInt8]
    public var contentType: String
    /// With its quotation marks; nil sends none.
    public var etag: String?
    /// Nil sends no `Last-Modified`.
    public var lastModified: Timestamp?
    /// HTTP status of a request that is not answered by 304.
    public var status: Int
    /// Further response headers, such as `Retry-After` or `Location`.
    public var headers: [String: String]

    /// An `etag` that is not given is the FNV-1a hash of the body, so that equal bodies have equal tags.
    public init(
        body: [UInt8], contentType: String = "application/xml", etag: String? = nil,
        lastModified: Timestamp? = nil, status: Int = 200, headers: [String: String] = [:]
    ) {
        self.body = body
        self.contentType = contentType
        self.etag = etag ?? Self.tag(of: body)
        self.lastModified = lastModified
        self.status = status
        self.headers = headers
    }

    public init(text: String, contentType: String = "application/xml; charset=utf-8", lastModified: Timestamp? = nil) {
        self.init(body: Array(text.utf8), contentType: contentType, lastModified: lastModified)
    }

    /// The same version served without validators, as many poor servers do.
    public var withoutValidators: FixtureVersion {
        var copy = self
        copy.etag = nil
        copy.lastModified = nil
        return copy
    }

    /// FNV-1a, 64 bits (Fowler, Noll, Vo).
    private static func tag(of body: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in body {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return "\"\(String(hash, radix: 16))\""
    }
}
