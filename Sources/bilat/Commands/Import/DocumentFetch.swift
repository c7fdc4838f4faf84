import Dispatch
import EventModel
import FeedPolling
import Synchronization
import Watching

/// Fetches one page that a user named, as politely as the watch does.
nonisolated struct DocumentFetch {
    let url: String

    /// The page; a failure says why there is none. The calling thread waits.
    func payload() throws -> Payload {
        let poller = Poller(settings: .desk, clock: Clock.now, deliver: { _ in })
        if let refusal = PagePermission.refusal(of: url, robots: { fetch($0, by: poller) }) { throw Failure(refusal) }
        switch fetch(url, by: poller).outcome {
        case .payload(let payload): return payload
        case .unchanged: throw Failure("\(url): no document came")
        case .failed(let words): throw Failure("\(url): \(words); save the page and import the file")
        }
    }

    private func fetch(_ url: String, by poller: Poller) -> PollResult {
        let done = DispatchSemaphore(value: 0)
        let result = Mutex<PollResult?>(nil)
        poller.inOrder { poller in
            // Whom the user names is meant, also on this machine.
            poller.fetch(PageRequest(url: url, allowsPrivateAddress: true)) { answer in
                result.withLock { $0 = answer }
                done.signal()
            }
        }
        done.wait()
        // Set before the signal.
        return result.withLock { $0! }
    }
}
