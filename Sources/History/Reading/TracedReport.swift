public import EventModel

/// A report of the archive as far as it takes to tell whether another one is the same.
public struct TracedReport: Hashable, Sendable {
    public var id: String
    public var url: String?
    public var publishedAt: Timestamp?
    /// When its newest version came.
    public var fetchedAt: Timestamp
    public var publisher: String?
    /// Of its newest version.
    public var fingerprint: ReportFingerprint

    public init(
        id: String, url: String?, publishedAt: Timestamp?, fetchedAt: Timestamp, publisher: String?,
        fingerprint: ReportFingerprint
    ) {
        self.id = id
        self.url = url
        self.publishedAt = publishedAt
        self.fetchedAt = fetchedAt
        self.publisher = publisher
        self.fingerprint = fingerprint
    }

    public init(_ report: Report) {
        self.init(
            id: report.id, url: report.url, publishedAt: report.publishedAt, fetchedAt: report.fetchedAt,
            publisher: report.publisher, fingerprint: ReportFingerprint(of: report))
    }
}
