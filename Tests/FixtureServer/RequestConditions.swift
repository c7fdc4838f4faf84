import EventModel

/// The conditions of a conditional GET (RFC 9110 §13.1).
struct RequestConditions: Hashable, Sendable {
    var ifNoneMatch: String?
    var ifModifiedSince: String?

    /// Whether the client's copy is the current one; an entity tag outweighs a date.
    func areMet(by version: FixtureVersion) -> Bool {
        if let ifNoneMatch {
            return version.etag.map { Self.list(ifNoneMatch, holds: $0) } ?? false
        }
        guard let since = ifModifiedSince.flatMap(HTTPDate.timestamp), let modified = version.lastModified
        else { return false }
        return modified <= since
    }

    /// Weak comparison, as a GET asks for.
    private static func list(_ list: String, holds etag: String) -> Bool {
        list.split(separator: ",").contains { entry in
            let trimmed = entry.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
            let tag = String(trimmed)
            return tag == "*" || strong(tag) == strong(etag)
        }
    }

    private static func strong(_ tag: String) -> Substring {
        tag.hasPrefix("W/") ? tag.dropFirst(2) : Substring(tag)
    }
}
