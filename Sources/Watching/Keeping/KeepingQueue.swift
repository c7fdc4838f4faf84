import EventModel
import History

/// Batches that the archive has not taken yet, oldest first: none is dropped, none is shown before it is kept.
struct KeepingQueue {
    private(set) var waiting: [CommitBatch] = []
    /// The text each report that waits will have once all is kept.
    private var latest: [ReportName: ReportFingerprint] = [:]
    private var failure: HistoryError?

    var keeping: Keeping {
        failure.map { .notKept(waiting: waiting.reduce(0) { $0 + $1.events.count }, words: $0.words) } ?? .kept
    }

    mutating func append(_ batch: CommitBatch) {
        waiting.append(batch)
        for event in batch.events { latest[ReportName(event.event.report)] = ReportFingerprint(of: event.event.report) }
    }

    /// The reports that are new or edited against what waits and what is kept, in the order given.
    ///
    /// Where the archive cannot be read now, all are: the commit finds out which are repeated.
    func changed(_ reports: [Report], in history: History) -> [Report] {
        let notWaiting = reports.filter { latest[ReportName($0)] == nil }
        let news = Set(((try? history.changed(notWaiting)) ?? notWaiting).map(ReportName.init))
        return reports.filter { report in
            latest[ReportName(report)].map { $0 != ReportFingerprint(of: report) } ?? news.contains(ReportName(report))
        }
    }

    /// Whether a report of this name waits.
    func holds(_ name: ReportName) -> Bool {
        latest[name] != nil
    }

    /// The reports that wait and will have left these traces.
    func traced(_ traces: [ReportTrace]) -> [ReportTrace: [TracedReport]] {
        var found: [ReportTrace: [TracedReport]] = [:]
        let wanted = Set(traces)
        for batch in waiting {
            for identity in batch.identities where !wanted.isDisjoint(with: identity.traces) {
                let report = batch.events.last { $0.event.report.id == identity.id }?.event.report
                guard let report, report.source == identity.source else { continue }
                for trace in identity.traces { found[trace, default: []].append(TracedReport(report)) }
            }
        }
        return found
    }

    /// Commits what waits, in order, until one fails; answers what was committed.
    mutating func commitAll(to history: History) -> [Committed] {
        var done: [Committed] = []
        failure = nil
        while failure == nil, let batch = waiting.first {
            do throws(HistoryError) {
                done.append(try history.commit(batch))
                waiting.removeFirst()
            } catch {
                failure = error
            }
        }
        if waiting.isEmpty { latest = [:] }
        return done
    }
}
