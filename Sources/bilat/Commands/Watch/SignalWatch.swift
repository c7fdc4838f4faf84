import Analysis
import Dispatch
import EventModel
import History
import Reckoning
import Synchronization

/// Carries the figures of a watch without a screen on: what `is:burst` means now, and which signals are new.
///
/// Behind an import figures are reckoned once, which takes a while: that is done in the background, and events are
/// printed meanwhile.
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
    private let isReady = Mutex(false)
    private let lane = DispatchQueue(label: "bilat.signals", qos: .utility)
    private let ready = DispatchSemaphore(value: 0)

    /// Signals that stand at `now` are not news. Waits for the figures for `patience`, nil for as long as it takes.
    init(dossier: Dossier, history: History, now: Timestamp, patience: DispatchTimeInterval? = .seconds(1)) {
        self.dossier = dossier
        self.history = history
        known = Mutex(Known(reckoner: Reckoner(history: history, dossier: dossier)))
        lane.async { self.begin(now, ReckoningProgress()) }
        guard let patience else {
            ready.wait()
            return
        }
        guard ready.wait(timeout: .now() + patience) == .timedOut else { return }
        StandardError.write(
            "bilat: figures by day are reckoned in the background; signals are told when they are there")
    }

    /// What `is:burst` meant when news was asked for last.
    var bursts: Set<EventKey> { isReady.withLock { $0 } ? known.withLock { $0.bursts } : [] }

    /// Signals that have come up since the last time; none as long as figures are reckoned for the first time.
    func news(health: [SourceHealth], now: Timestamp) -> [Signal] {
        guard isReady.withLock({ $0 }) else { return [] }
        return told(health: health, now: now)
    }

    private func told(health: [SourceHealth], now: Timestamp) -> [Signal] {
        known.withLock { known in
            guard let state = try? state(&known, health: health, now: now) else { return [] }
            known.bursts = state.signalBoard.burstKeys
            return state.signals.filter { known.told.insert($0.id).inserted }
        }
    }

    /// One slice, then the next, so that whoever writes in between need not wait.
    private func begin(_ now: Timestamp, _ progress: ReckoningProgress) {
        var progress = progress
        // An archive that cannot be read now is tried again with the next news.
        let (isDone, remaining) = known.withLock { known in
            ((try? known.reckoner.advance(to: now)) ?? true, known.reckoner.remaining)
        }
        guard isDone else {
            progress.show(remaining: remaining)
            return lane.async { [progress] in self.begin(now, progress) }
        }
        progress.end()
        _ = told(health: [], now: now)
        isReady.withLock { $0 = true }
        ready.signal()
    }

    private func state(
        _ known: inout Known, health: [SourceHealth], now: Timestamp
    ) throws(HistoryError) -> RelationState {
        try known.reckoner.bringUp(to: now)
        let material = try RelationState.Material(dossier: dossier, history: history, health: health)
        return known.reckoner.withDays { $0.state(material: material, now: now) }
    }
}
