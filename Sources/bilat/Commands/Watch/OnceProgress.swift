import Dispatch
import EventModel
import Synchronization

/// Says on standard error what a watch that polls once is doing: at the start, and every few seconds until its end.
nonisolated final class OnceProgress: Sendable {
    /// Seconds between two lines.
    private static let pause = 5

    private let wanted: Set<String>
    private let startedAt: Timestamp
    private let waiting: Mutex<Set<String>>
    private let hasEnded = Mutex(false)

    /// `sources` are those that are polled.
    init(sources: [Source], startedAt: Timestamp) {
        wanted = Set(sources.map(\.name))
        self.startedAt = startedAt
        waiting = Mutex(wanted)
    }

    func start() {
        StandardError.write("bilat: polling \(wanted.count) source\(wanted.count == 1 ? "" : "s") once")
        tellLater()
    }

    /// Takes which sources have been asked by now.
    func take(_ health: [SourceHealth]) {
        let asked = health.filter { ($0.lastAttemptAt ?? Timestamp(seconds: .min)) >= startedAt }.map(\.source)
        waiting.withLock { $0.subtract(asked) }
    }

    func end() {
        hasEnded.withLock { $0 = true }
    }

    private func tellLater() {
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Self.pause)) { [self] in
            if hasEnded.withLock(\.self) { return }
            tell(at: Clock.now())
            tellLater()
        }
    }

    private func tell(at now: Timestamp) {
        let left = waiting.withLock(\.self).sorted()
        let seconds = now.seconds(since: startedAt)
        if left.isEmpty {
            return StandardError.write("bilat: all answered after \(seconds) s; reading pages of what is new")
        }
        let names = left.prefix(3).joined(separator: ", ") + (left.count > 3 ? " …" : "")
        StandardError.write(
            "bilat: \(wanted.count - left.count) of \(wanted.count) done after \(seconds) s; waits for \(names)")
    }
}
