import EventModel
import Synchronization
import Watching

/// Says on stderr when a source's state changes, when the archive takes no more, and who collects.
nonisolated final class SourceNews: Sendable {
    /// What was said last.
    private struct Said {
        var states: [String: SourceHealth.State] = [:]
        var keeping = Keeping.kept
        var role: CollectorRole?
        var notRecorded: String?
    }

    private let said = Mutex(Said())

    func tell(_ update: WatchUpdate) {
        said.withLock { said in
            tellRole(update.role, &said)
            tellKeeping(update.keeping, &said)
            tellRecording(update.notRecorded, &said)
            for health in update.health where said.states[health.source] != health.state { tellHealth(health, &said) }
        }
    }

    private func tellRole(_ role: CollectorRole, _ said: inout Said) {
        guard role != said.role else { return }
        said.role = role
        if case .reading(let holder) = role { StandardError.write("bilat: reading beside: \(holder)") }
    }

    private func tellKeeping(_ keeping: Keeping, _ said: inout Said) {
        guard keeping != said.keeping else { return }
        said.keeping = keeping
        if case .notKept(let waiting, let words) = keeping {
            StandardError.write("bilat: \(words) (\(waiting) events wait)")
        }
    }

    private func tellRecording(_ words: String?, _ said: inout Said) {
        guard words != said.notRecorded else { return }
        said.notRecorded = words
        StandardError.write("bilat: \(words ?? "recording goes on")")
    }

    private func tellHealth(_ health: SourceHealth, _ said: inout Said) {
        let before = said.states.updateValue(health.state, forKey: health.source)
        if health.isTrouble || before?.isTrouble ?? false {
            StandardError.write("\(health.source): \(health.words)")
        }
    }
}
