import EventModel
import History

/// Telling what a document brings anew from what came before under another id.
extension Watch {
    /// The reports of a document that are new or edited, each by the id under which the archive knows it, and by what
    /// they will be known again.
    func news(in document: FeedDocument) -> (reports: [Report], identities: [ReportIdentity]) {
        let prepared = intake.prepared(document.reports)
        let came = keepingQueue.changed(prepared, in: history)
        guard let source = came.first?.source else { return ([], []) }
        let names = recognition(source: source, site: document.link)
            .names(of: strangers(among: came, source: source), in: prepared)
        var reports = came
        for place in reports.indices { names[came[place].id].map { reports[place].id = $0.id } }
        let news = names.isEmpty ? reports : keepingQueue.changed(reports, in: history)
        let changed = Set(news.map(\.id))
        let identities = zip(came, reports).compactMap { came, report -> ReportIdentity? in
            let isRemembered = names[came.id]?.isRemembered ?? false
            guard !isRemembered || changed.contains(report.id) else { return nil }
            let alias = isRemembered || came.id == report.id ? nil : came.id
            return ReportIdentity(
                source: source, id: report.id, traces: ReportTraces(of: report, site: document.link).all, alias: alias,
                leftAt: report.fetchedAt)
        }
        return (news, identities)
    }

    /// The reports whose id neither the archive knows nor what waits for it.
    private func strangers(among reports: [Report], source: String) -> [Report] {
        // An archive that cannot be read now takes nothing either: the next poll asks again.
        guard let known = try? history.known(source: source, ids: reports.map(\.id)) else { return [] }
        return reports.filter { known[$0.id] == nil && !keepingQueue.holds(ReportName($0)) }
    }

    private func recognition(source: String, site: String?) -> ReportRecognition {
        ReportRecognition(
            site: site,
            originals: { [history] in (try? history.originals(source: source, of: $0)) ?? [:] },
            traced: { [history, keepingQueue] traces in
                ((try? history.traced(traces)) ?? [:]).merging(keepingQueue.traced(traces), uniquingKeysWith: +)
            })
    }
}
