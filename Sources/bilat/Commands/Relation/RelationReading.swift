import Analysis
import Briefing
import EventModel
import History
import Reckoning
import Watching

/// Reads the state of the relation from an archive, as it is or was known at a moment, from the days kept there.
nonisolated struct RelationReading {
    let dossier: Dossier
    let history: History
    let now: Timestamp
    /// The moment asked for, where one was.
    let asOf: Timestamp?

    /// The moment of the state.
    var moment: Timestamp { asOf ?? now }

    func read() throws -> RelationFinding {
        do throws(HistoryError) {
            let health = try health()
            let material = try RelationState.Material(dossier: dossier, history: history, health: health, asOf: moment)
            var reckoner = try upToDate()
            let knowledge = try reckoner.dayKnowledge()
            guard asOf != nil else {
                return reckoner.withDays { finding(&$0, material, knowledge) }
            }
            var past = try reckoner.past(at: moment)
            var progress = ReckoningProgress()
            defer { progress.end() }
            while try !past.advance() { progress.show(remaining: past.remaining) }
            return past.withDays { finding(&$0, material, knowledge) }
        } catch {
            throw Failure(error.words)
        }
    }

    /// The rows that became known after `since`: only days about which anything did are read.
    func fresh(since: Timestamp, _ finding: RelationFinding) throws -> [EventRow] {
        let changed = Set(
            finding.knowledge.filter { $0.settledAt > since && $0.firstKnownAt <= moment }.map(\.day))
        do throws(HistoryError) {
            let whole = try history.firstWholeDay()
            var fresh: [EventRow] = []
            // Of pruned days nobody says any more when they changed; little is left of them.
            if whole > .min { fresh += try history.rows(ofDays: .min...whole - 1, knownAfter: since, asOf: asOf) }
            for run in changed.filter({ $0 >= whole }).runs {
                fresh += try history.rows(ofDays: run, knownAfter: since, asOf: asOf)
            }
            return fresh
        } catch {
            throw Failure(error.words)
        }
    }

    /// The headline of an event as it was then.
    func title(_ key: EventKey) -> String? { event(key)?.report.title }

    func event(_ key: EventKey) -> CodedEvent? { try? history.event(key, asOf: asOf) }

    private func finding(
        _ source: inout RelationDays, _ material: RelationState.Material, _ knowledge: [DayKnowledge]
    ) -> RelationFinding {
        let state = RelationState(&source, material: material, now: moment)
        return RelationFinding(state: state, source: source, health: material.health, knowledge: knowledge)
    }

    /// With the days as they are kept; stale ones are reckoned, and kept where the archive can be written.
    private func upToDate() throws(HistoryError) -> Reckoner {
        let rule = try history.recordRule()
        let isCurrent = try history.staleDays(limit: 1).isEmpty && rule == FigureRule.name(dossier)
        let writable = isCurrent || history.isInMemory ? nil : try? History.open(path: history.path, now: now)
        guard let writable else { return try broughtUp(history) }
        _ = try broughtUp(writable)
        try writable.close()
        return try broughtUp(history)
    }

    /// Says how far it is where it takes long: the first time behind an import.
    private func broughtUp(_ history: History) throws(HistoryError) -> Reckoner {
        var reckoner = Reckoner(history: history, dossier: dossier)
        var progress = ReckoningProgress()
        defer { progress.end() }
        while try !reckoner.advance(to: now) { progress.show(remaining: reckoner.remaining) }
        return reckoner
    }

    /// An event with the checksum of the payload that brought the version of its text.
    func record(_ key: EventKey) -> BriefRecord? {
        guard let event = event(key) else { return nil }
        let versions = (try? history.versions(of: key)) ?? []
        let version = versions.last { $0.fetchedAt == event.report.fetchedAt } ?? versions.last
        return BriefRecord(event: event, digest: version?.payload?.digest)
    }

    /// How the sources do now, or did then; where nobody collected then, nothing is claimed.
    private func health() throws(HistoryError) -> [SourceHealth] {
        if let asOf { return try history.sourceHealth(asOf: asOf) }
        return SourceLedger(
            sources: dossier.sources, remembered: try history.sourceStates(), switches: try history.sourceSwitches()
        ).health
    }
}

/// What a reading of the archive gave.
nonisolated struct RelationFinding {
    var state: RelationState
    /// From what it was reckoned.
    var source: RelationDays
    var health: [SourceHealth]
    /// When what stands of each day became known.
    var knowledge: [DayKnowledge]
}
