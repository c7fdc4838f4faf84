/// What one HTTP request came to.
struct FetchAnswer: Hashable, Sendable {
    /// Nil where no status line came.
    var status: Int?
    var etag: String?
    var lastModified: String?
    var contentType: String?
    var location: String?
    var retryAfter: String?
    /// The header by which a wall of Cloudflare names itself.
    var mitigation: String?
    /// Unpacked; empty where the status is not of the 200s.
    var body: [UInt8] = []
    var failure: PollFailure?
    /// Milliseconds it took.
    var elapsed = 0
}
