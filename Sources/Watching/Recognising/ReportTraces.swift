import EventModel
import FeedParsing
import History
import TextFolding

/// The traces that a report of a feed leaves.
struct ReportTraces: Hashable {
    /// Nil where its address is not its own.
    private(set) var address: ReportTrace?
    /// Nil where it has no title.
    private(set) var title: ReportTrace?

    /// Whether the title is so short that it may be said of many reports.
    let hasShortTitle: Bool

    /// Bytes, folded: “例行记者会” has fifteen.
    private static let shortestTitle = 16

    init(of report: Report, site: String?) {
        let folded = FoldedText.bytes(of: report.title)
        title = folded.isEmpty ? nil : ReportTrace(.title, folded, source: report.source)
        hasShortTitle = folded.count < Self.shortestTitle
        address = ItemAddress.text(of: report.url, site: site).map {
            ReportTrace(.address, Self.withoutManners($0).utf8, source: report.source)
        }
    }

    var all: [ReportTrace] { [address, title].compactMap(\.self) }

    /// Without those that are not its own.
    func without(_ isShared: (ReportTrace) -> Bool) -> ReportTraces {
        var traces = self
        if address.map(isShared) == true { traces.address = nil }
        if title.map(isShared) == true { traces.title = nil }
        return traces
    }

    /// A site that goes over to https, or drops its www, keeps its pages.
    private static func withoutManners(_ address: String) -> Substring {
        var rest = address[...]
        for prefix in ["http://", "https://", "www."] where rest.hasPrefix(prefix) { rest.removeFirst(prefix.count) }
        while rest.hasSuffix("/") { rest.removeLast() }
        return rest
    }
}
