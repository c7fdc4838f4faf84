import EventModel
import History

/// Finds the reports of one document that the archive has under another id: feeds that number their items anew, that
/// go over to another form of addresses, or that begin or cease to give ids.
///
/// Items that stand in one document side by side are never the same, and neither are those of an address or a title
/// that several share.
struct ReportRecognition {
    let site: String?
    /// Reads what the archive, and what waits for it, has.
    let originals: (_ ids: [String]) -> [String: String]
    let traced: (_ traces: [ReportTrace]) -> [ReportTrace: [TracedReport]]

    /// An id by which a report is known.
    struct Name: Hashable {
        let id: String
        /// Whether the archive remembers the other id already.
        let isRemembered: Bool
    }

    /// The names of strangers that are known, by the ids they came with; `document` is all that came beside them.
    func names(of strangers: [Report], in document: [Report]) -> [String: Name] {
        guard !strangers.isEmpty else { return [:] }
        var taken = Set(document.map(\.id))
        let remembered = originals(strangers.map(\.id))
        let traces = ownTraces(of: document)
        let wanted = strangers.filter { remembered[$0.id] == nil }.flatMap { traces[$0.id]?.all ?? [] }
        let found = traced(wanted)
        var names: [String: Name] = [:]
        for stranger in strangers {
            let old = remembered[stranger.id]
            let name = old ?? traces[stranger.id].flatMap { knownID(of: stranger, $0, found) }
            guard let name, taken.insert(name).inserted else { continue }
            names[stranger.id] = Name(id: name, isRemembered: old != nil)
        }
        return names
    }

    /// By id; an address or a title that stands twice in the document is nobody's own.
    private func ownTraces(of document: [Report]) -> [String: ReportTraces] {
        let traces = document.map { ReportTraces(of: $0, site: site) }
        var counts: [ReportTrace: Int] = [:]
        for trace in traces.flatMap(\.all) { counts[trace, default: 0] += 1 }
        let own = zip(document, traces).map { ($0.id, $1.without { counts[$0] != 1 }) }
        return Dictionary(own) { first, _ in first }
    }

    private func knownID(
        of report: Report, _ traces: ReportTraces, _ found: [ReportTrace: [TracedReport]]
    ) -> String? {
        let byAddress = traces.address.flatMap { found[$0] } ?? []
        let byTitle = traces.title.flatMap { found[$0] } ?? []
        if byAddress.count == 1, let known = byAddress.first {
            let hasTitle = byTitle.contains { $0.id == known.id }
            if SameReportRule.holds(report, known, sameAddress: true, sameTitle: hasTitle) { return known.id }
        }
        guard byTitle.count == 1, let known = byTitle.first else { return nil }
        return SameReportRule.holds(
            report, known, sameAddress: false, sameTitle: true, isShort: traces.hasShortTitle) ? known.id : nil
    }
}
