import EventModel
import FeedPolling
import Synchronization

@testable import FeedPolling

/// What the tests of the poller share: sources, settings, and the results as they come.
enum PollerBench {
    static let noon = Timestamp(seconds: 1_795_521_600)

    static func settings(_ change: (inout PollSettings) -> Void = { _ in }) -> PollSettings {
        var settings = PollSettings(version: "0", words: "tests on loopback")
        (settings.deadline, settings.connectDeadline, settings.startSpacing) = (20_000, 20_000, 0)
        settings.hostSpacing = 0
        (settings.mostInFlight, settings.mostPerHost, settings.jitterShare) = (64, 64, 0)
        change(&settings)
        return settings
    }

    static func source(_ name: String, _ url: String, isPrivate: Bool = true, interval: Int = 900) -> Source {
        Source(
            name: name, url: url, side: "third", jurisdiction: "INT", kind: .independent, family: "test",
            audience: .foreign, language: "en", interval: interval, allowsPrivateAddress: isPrivate)
    }

    /// Polls each source once; the results in the order of delivery.
    static func poll(
        _ sources: [Source], memories: [String: PollMemory] = [:], settings: PollSettings = settings(),
        now: Timestamp = noon
    ) async -> [PollResult] {
        let results = Results()
        let poller = Poller(settings: settings, clock: { now }, deliver: { results.append($0) })
        await poller.pollOnce(sources: sources, memories: memories)
        return results.all
    }
}

/// Results as they were delivered.
final class Results: Sendable {
    private let list = Mutex<[PollResult]>([])

    var all: [PollResult] { list.withLock { $0 } }
    func append(_ result: PollResult) { list.withLock { $0.append(result) } }
}

extension PollResult {
    var failure: String? {
        if case .failed(let words) = outcome { words } else { nil }
    }

    var payload: Payload? {
        if case .payload(let payload) = outcome { payload } else { nil }
    }
}
