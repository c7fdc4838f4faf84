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
    /// All lines of the answer's head, as `Name: value`.
    var headers: [String] = []
    /// Unpacked; empty where the status is not of the 200s.
    var body: [UInt8] = []
    var failure: PollFailure?
    /// Milliseconds it took.
    var elapsed = 0

    /// The values of all such headers, joined by commas; nil where there is none.
    func header(_ name: String) -> String? {
        let start = name.lowercased() + ":"
        let values = headers.filter { $0.lowercased().hasPrefix(start) }.map {
            String($0.dropFirst(start.count).trimmingSpaces)
        }
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}
