import Analysis
import Briefing
import EventModel
import History
import Reckoning
import Watching

/// Reads the state of the relation from an archive: as it is from the days kept there, as it was known at a moment from
/// all events anew.
nonisolated struct RelationReading {
    let dossier: Dossier
    let history: History
    let now: Timestamp
    /// The moment asked for, where one was.
    let asOf: Timestamp?

    /// Rows read at once.
    private static let page = 20_000

    /// The moment of the state.
    var moment: Timestamp { asOf ?? now }

    func read() throws -> RelationFinding {
        do throws(HistoryError) {
            let health = try health()
            let material = try RelationState.Material(dossier: dossier, history: history, health: health, asOf: moment)
            if asOf == nil {
                var source = try keptDays()
                return finding(&source, material)
            }
            var source = try fullLedger()
            return finding(&source, material)
        } catch {
            throw Failure(error.words)
        }
    }

    /// The rows that became known after `since`.
    func fresh(since: Timestamp) throws -> [EventRow] {
        var fresh: [EventRow] = []
        do throws(HistoryError) {
            try forEachRow { row in
                if row.knownAt > since { fresh.append(row) }
            }
        } catch {
            throw Failure(error.words)
        }
        return fresh
    }

    /// The headline of an event as it was then.
    func title(_ key: EventKey) -> String? { event(key)?.report.title }

    func event(_ key: EventKey) -> CodedEvent? { try? history.event(key, asOf: asOf) }

    private func finding(_ source: inout some RelationSource, _ material: RelationState.Material) -> RelationFinding {
        let state = RelationState(&source, material: material, now: moment)
        return RelationFinding(state: state, source: source, health: material.health)
    }

    /// The days as they are kept; stale ones are reckoned, and kept where the archive can be written.
    private func keptDays() throws(HistoryError) -> RelationDays {
        let hasStale = try !history.staleDays(limit: 1).isEmpty
        let writable = hasStale && !history.isInMemory ? try? History.open(path: history.path, now: now) : nil
        var reckoner = Reckoner(history: writable ?? history, dossier: dossier)
        try reckoner.bringUp(to: now)
        try writable?.close()
        return reckoner.withDays { $0 }
    }

    private func fullLedger() throws(HistoryError) -> RelationLedger {
        var ledger = RelationLedger(dossier: dossier, asOf: moment)
        try forEachRow { ledger.add($0) }
        return ledger
    }

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
    /// From what it was reckoned.
    var source: any RelationSource
    var health: [SourceHealth]
}
