import Dispatch
import EventModel
import FeedPolling
import History
import Recording
import Synchronization
import Watching

/// Polls each source of a dossier once and waits for the end of it.
nonisolated struct OnceWatch {
    let dossier: Dossier
    let history: History
    var recording: RecordingWriter?
    /// The sources to poll; all that are on where it is empty.
    var only: Set<String> = []
    var deliver: @Sendable (WatchUpdate) -> Void = { _ in }

    /// An archive that is forgotten at the end.
    static func memory() throws -> History {
        do {
            return try History.inMemory()
        } catch {
            throw Failure(error.words)
        }
    }

    /// The health of each source after its poll. The calling thread waits; the work is done on the watch's lane.
    func run() throws -> [SourceHealth] {
        var settings = WatchSettings(dossier: dossier, polling: .desk(for: dossier))
        (settings.recording, settings.only) = (recording, only)
        let watch = Watch(settings: settings, history: history, clock: Clock.now, deliver: deliver)
        let outcome = Outcome()
        watch.inOrder { watch in
            watch.pollOnce { outcome.settle($0) }
        }
        switch outcome.wait() {
        case .refused(let holder): throw Failure("\(history.path): \(holder); this archive is polled already")
        case .polled(_, isAllKept: false):
            throw Failure("NOT KEPT: some events could not be written to \(history.path)")
        case .polled(let health, isAllKept: true): return health
        }
    }

    /// A value that one lane sets and another waits for.
    private final class Outcome: Sendable {
        private let done = DispatchSemaphore(value: 0)
        private let value = Mutex<OnceOutcome?>(nil)

        func settle(_ outcome: OnceOutcome) {
            value.withLock { $0 = outcome }
            done.signal()
        }

        func wait() -> OnceOutcome {
            done.wait()
            return value.withLock { $0 } ?? .polled(health: [], isAllKept: true)
        }
    }
}
