import EventModel
import Watching

/// Says on stderr when a source's state changes, when the archive takes no more, and who collects.
///
/// `@unchecked`: all calls come from the watch's lane, one after the other.
nonisolated final class SourceNews: @unchecked Sendable {
    private var states: [String: SourceHealth.State] = [:]
    private var keeping = Keeping.kept
    private var role: CollectorRole?

    func tell(_ update: WatchUpdate) {
        if update.role != role, case .reading(let holder) = update.role {
            StandardError.write("bilat: reading beside: \(holder)")
        }
        role = update.role
        if update.keeping != keeping, case .notKept(let waiting, let words) = update.keeping {
            StandardError.write("bilat: \(words) (\(waiting) events wait)")
        }
        keeping = update.keeping
        for health in update.health where states[health.source] != health.state {
            let wasTrouble = states[health.source].map { $0 == .failing || $0 == .walled } ?? false
            if health.isTrouble || wasTrouble { StandardError.write("\(health.source): \(health.words)") }
            states[health.source] = health.state
        }
    }
}
