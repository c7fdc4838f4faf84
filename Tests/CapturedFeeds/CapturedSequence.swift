public import FixtureServer

/// The polls of one captured feed in the order of time.
public struct CapturedSequence: Hashable, Sendable {
    /// Collection and feed: `hist-greatfire/bbc`.
    public var name: String
    public var versions: [CapturedVersion]

    /// Serves one version after the other, each for this many requests: from the second on a client that keeps the
    /// entity tag is answered 304.
    public func route(requestsPerVersion: Int) -> FixtureRoute {
        let versions = versions.map { FixtureVersion(body: $0.bytes, contentType: "application/xml") }
        return FixtureRoute("/\(name).xml", versions: versions, advance: .afterRequests(requestsPerVersion))
    }

    /// The name with nothing but letters, digits and hyphens, as sources are called.
    public var sourceName: String {
        String(name.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    }
}
