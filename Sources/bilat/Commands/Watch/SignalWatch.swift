import Analysis
import EventModel
import History
import Reckoning
import Synchronization

/// Carries the figures of a watch without a screen on: what `is:burst` means now, and which signals are new.
nonisolated final class SignalWatch: Sendable {
    private struct Known {
        var reckoner: Reckoner
        /// Signals that stood already or were told.
        var told: Set<String> = []
        var bursts: Set<EventKey> = []
    }

    private let dossier: Dossier
    private let history: History
    private let known: Mutex<Known>

    /// Signals that stand at `now` are not news.
    init(dossier: Dossier, history: History, now: Timestamp) {
        self.dossier = dossier
        self.history = history
        known = Mutex(Known(reckoner: Reckoner(history: history, dossier: dossier)))
        _ = news(health: [], now: now)
    }

    /// What `is:burst` meant when news was asked for last.
    var bursts: Set<EventKey> { known.withLock { $0.bursts } }

    /// Signals that have come up since the last time.
    func news(health: [SourceHealth], now: Timestamp) -> [Signal] {
        known.withLock { known in
            guard let state = try? state(&known, health: health, now: now) else { return [] }
            known.bursts = state.signalBoard.burstKeys
            return state.signals.filter { known.told.insert($0.id).inserted }
        }
    }

    private func state(
        _ known: inout Known, health: [SourceHealth], now: Timestamp
    ) throws(HistoryError) -> RelationState {
        try known.reckoner.bringUp(to: now)
        let material = try RelationState.Material(dossier: dossier, history: history, health: health)
        return known.reckoner.withDays { $0.state(material: material, now: now) }
    }
}
