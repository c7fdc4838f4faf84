import EventModel

/// A report as the archive knows it.
struct KnownReport {
    var key: EventKey
    var fingerprint: ReportFingerprint
    /// The number of its newest version.
    var version: Int
}
