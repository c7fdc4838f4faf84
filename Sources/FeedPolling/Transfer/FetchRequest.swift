/// One HTTP request: one step of a poll, redirects being steps of their own.
struct FetchRequest: Hashable, Sendable {
    var address: WebAddress
    /// Validators of the document we have from this very address.
    var etag: String?
    var lastModified: String?
    /// Milliseconds left of the poll's deadline.
    var deadline: Int
    var rule: AddressRule
    var isAfterRedirect: Bool
    /// Nil for a direct connection.
    var proxy: String?
    var userAgent: String
    /// Nil where there is none, or where the address is not the one they are for.
    var credential: Credential?
    /// The last bytes of the document only, by number.
    var tail: Int?
    /// Most bytes of the body where that is less than for others.
    var bodyCap: Int?

    var isConditional: Bool { etag != nil || lastModified != nil }

    /// The address as libcurl is to ask it.
    var askedText: String {
        guard case .query(let name, let value)? = credential?.form else { return address.requestText }
        return address.asking(name, value.revealed)
    }

    /// The lines of the request that are ours and no secret.
    var headerLines: [String] {
        var lines = [
            "Accept: application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, "
                + "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
        ]
        if let etag, Self.isHeaderValue(etag) { lines.append("If-None-Match: \(etag)") }
        if let lastModified, Self.isHeaderValue(lastModified) { lines.append("If-Modified-Since: \(lastModified)") }
        if let tail { lines.append("Range: bytes=-\(tail)") }
        return lines
    }

    /// What comes back from an archive must not become a header line of its own.
    private static func isHeaderValue(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
    }
}
