public import EventModel

/// Where a sentence of a brief can be checked.
public struct BriefCitation: Hashable, Sendable {
    public var number: Int
    public var title: String
    /// Of the title, as a code: `ru`.
    public var language: String
    /// Outlet, its kind and side.
    public var outlet: String
    public var publishedAt: Timestamp?
    public var fetchedAt: Timestamp
    public var url: String?
    public var coderVersion: String
    /// English words made of the coded fields.
    public var gist: String
    /// SHA-256 of the payload that it was read from.
    public var digest: String?

    init(number: Int, record: BriefRecord, source: Source?, gist: String) {
        let event = record.event
        self.number = number
        title = event.report.title
        language = event.report.language ?? "und"
        let name = event.report.publisher ?? event.report.source
        let kind = source.map { ", \($0.kind.rawValue), \($0.side == "third" ? "third party" : $0.side)" } ?? ""
        outlet = "\(name)\(kind)"
        publishedAt = event.report.publishedAt
        fetchedAt = event.report.fetchedAt
        url = event.report.url
        coderVersion = event.coderVersion
        self.gist = gist
        digest = record.digest
    }
}
