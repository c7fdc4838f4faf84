/// What moves a route from one version to the next; the last version stays.
public enum VersionAdvance: Hashable, Sendable {
    /// Each version answers this many requests (at least one) before the next takes its place.
    case afterRequests(Int)
    /// `FixtureServer.step` only.
    case byStep
    /// Version `n` holds from the `n`th number of seconds after the server's start on, in rising order.
    case bySeconds([Int64])
}
