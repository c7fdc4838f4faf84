import Dispatch
import EventModel
import FeedPolling
import Foundation
import History
import Recording
import Synchronization
import Watching

/// Runs a recording through a watch, exchange by exchange.
nonisolated struct ReplaySession {
    let recording: Recording
    let dossier: Dossier
    let history: History
    let speed: SpeedOption

    /// When the last exchange ended: what is *now* at the end.
    var end: Timestamp {
        recording.count == 0 ? recording.header.startedAt : recording.endedAt(recording.count - 1)
    }

    /// Hands over each update with the moment it stands for; false when not all could be replayed or kept. The calling
    /// thread waits.
    func run(deliver: @escaping @Sendable (WatchUpdate, Timestamp) -> Void) throws -> Bool {
        let clock = ReplayClock(recording.header.startedAt)
        var settings = WatchSettings(dossier: dossier, polling: .desk)
        settings.isPolling = false
        let watch = Watch(
            settings: settings, history: history, clock: clock.now, deliver: { deliver($0, clock.now()) })
        wait(for: watch) { $0.startReplaying() }
        var isWhole = true
        for place in 0..<recording.count {
            do {
                let exchange = try recording.exchange(place)
                pause(before: exchange.result.endedAt, at: clock.now())
                clock.set(exchange.result.endedAt)
                let isRestart = recording.isRestart(place)
                wait(for: watch) { watch in
                    if isRestart { watch.restartReplaying() }
                    watch.replay(exchange)
                }
            } catch {
                StandardError.write("bilat: \(error.words)")
                isWhole = false
            }
        }
        let kept = Mutex(true)
        wait(for: watch) { watch in kept.withLock { $0 = watch.stop() } }
        return isWhole && kept.withLock { $0 }
    }

    private func pause(before moment: Timestamp, at now: Timestamp) {
        guard let factor = speed.factor, now < moment else { return }
        Thread.sleep(forTimeInterval: Double(moment.seconds(since: now)) / factor)
    }

    private func wait(for watch: Watch, _ work: @escaping @Sendable (isolated Watch) -> Void) {
        let done = DispatchSemaphore(value: 0)
        watch.inOrder { watch in
            work(watch)
            done.signal()
        }
        done.wait()
    }
}

/// The time of a recording; never goes back.
private nonisolated final class ReplayClock: Sendable {
    private let moment: Mutex<Timestamp>

    init(_ moment: Timestamp) {
        self.moment = Mutex(moment)
    }

    @Sendable func now() -> Timestamp {
        moment.withLock { $0 }
    }

    func set(_ next: Timestamp) {
        moment.withLock { $0 = max($0, next) }
    }
}
