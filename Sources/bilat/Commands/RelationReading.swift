import Analysis
import Briefing
import EventModel
import History
import Watching

/// Reads the state of the relation from an archive, as it is or as it was known at a moment.
nonisolated struct RelationReading {
    let dossier: Dossier
    let history: History
    let now: Timestamp
    /// The moment asked for, where one was.
    let asOf: Timestamp?

    /// Rows read at once.
    private static let page = 20_000

    /// The state, and the rows that became known after `since`.
    func read(since: Timestamp? = nil) throws -> RelationFinding {
        let moment = asOf ?? now
        var ledger = RelationLedger(dossier: dossier, asOf: moment)
        var fresh: [EventRow] = []
        do throws(HistoryError) {
            try forEachRow { row in
                ledger.add(row)
                if let since, row.knownAt > since { fresh.append(row) }
            }
            let health = try health()
            let material = RelationState.Material(
                dossier: dossier, votes: try history.votes(asOf: moment), series: try series(asOf: moment),
                health: health)
            return RelationFinding(
                state: RelationState(&ledger, material: material, now: moment), ledger: ledger, fresh: fresh,
                health: health)
        } catch {
            throw Failure(error.words)
        }
    }

    /// The headline of an event as it was then.
    func title(_ key: EventKey) -> String? { event(key)?.report.title }

    func event(_ key: EventKey) -> CodedEvent? { try? history.event(key, asOf: asOf) }

    /// An event with the checksum of the payload that brought the version of its text.
    func record(_ key: EventKey) -> BriefRecord? {
        guard let event = event(key) else { return nil }
        let versions = (try? history.versions(of: key)) ?? []
        let version = versions.last { $0.fetchedAt == event.report.fetchedAt } ?? versions.last
        return BriefRecord(event: event, digest: version?.payload?.digest)
    }

    private func forEachRow(_ body: (EventRow) -> Void) throws(HistoryError) {
        let mark = try history.lastChange()
        var place: RowPlace?
        while true {
            let rows =
                if let asOf { try history.rows(asOf: asOf, newest: Self.page, before: place) } else {
                    try history.rows(newest: Self.page, upTo: mark, before: place)
                }
            for row in rows { body(row) }
            guard rows.count == Self.page, let last = rows.last else { return }
            place = RowPlace(last)
        }
    }

    private func series(asOf moment: Timestamp) throws(HistoryError) -> [SeriesPoint] {
        var points: [SeriesPoint] = []
        for id in try history.seriesIDs() { points += try history.series(id, asOf: moment) }
        return points
    }

    /// How the sources do now; of the past it is not kept, and nothing is claimed.
    private func health() throws(HistoryError) -> [SourceHealth] {
        guard asOf == nil else { return [] }
        return SourceLedger(
            sources: dossier.sources, remembered: try history.sourceStates(), switches: try history.sourceSwitches()
        ).health
    }
}

/// What a reading of the archive gave.
nonisolated struct RelationFinding {
    var state: RelationState
    var ledger: RelationLedger
    var fresh: [EventRow]
    var health: [SourceHealth]
}
