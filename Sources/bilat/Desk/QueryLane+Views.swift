import Analysis
import Dispatch
import EventModel
import Panes
import Synchronization

nonisolated extension QueryLane {
    /// Rows read into the ledger in one go: some tens of milliseconds, so that an opened event never waits long.
    private static let ledgerSlice = 16_384

    /// Computes a view and hands it over, unless a newer one was asked for.
    func compute(_ request: ViewRequest, deliver: @escaping @MainActor (ViewContent) -> Void) {
        viewNumbers.withLock { $0.newest = max($0.newest, request.number) }
        withLedger(of: request, isWanted: { self.viewNumbers.withLock { $0.newest } == request.number }) { ledger in
            let content = ViewComputing(request: request, history: self.history).content(&ledger)
            DispatchQueue.main.async { deliver(content) }
        }
    }

    /// Computes how the two stand and hands it over, unless it was asked for anew meanwhile.
    func relate(_ request: ViewRequest, deliver: @escaping @MainActor (RelationState, NewsCount?) -> Void) {
        viewNumbers.withLock { $0.related = request.number }
        withLedger(of: request, isWanted: { self.viewNumbers.withLock { $0.related } == request.number }) { ledger in
            let material = ViewComputing(request: request, history: self.history).material
            let state = RelationState(&ledger, material: material, now: request.now)
            let news = ViewComputing(request: request, history: self.history).news(state)
            DispatchQueue.main.async { deliver(state, news) }
        }
    }

    /// Carries the ledger on in slices, then gives it to `body`; the past gets one of its own.
    private func withLedger(
        of request: ViewRequest, isWanted: @escaping @Sendable () -> Bool,
        _ body: @escaping @Sendable (inout RelationLedger) -> Void
    ) {
        queue.async { [self] in
            guard isWanted() else { return }
            let isDone = views.withLock { views in
                request.isPast
                    ? views.past.advance(to: request.snapshot, dossier: request.dossier, limit: Self.ledgerSlice)
                    : views.present.advance(to: request.snapshot, dossier: request.dossier, limit: Self.ledgerSlice)
            }
            guard isDone else { return withLedger(of: request, isWanted: isWanted, body) }
            views.withLock { views in
                _ = request.isPast ? views.past.withLedger(body) : views.present.withLedger(body)
                // Another moment of the past has other rows under the same places.
                if request.isPast { views.past = RelationKeeper() }
            }
        }
    }
}

/// The ledgers of the present and of the past that is shown.
nonisolated struct ViewLedgers {
    var present = RelationKeeper()
    var past = RelationKeeper()
}

/// What was asked for last: older requests end.
nonisolated struct ViewNumbers {
    var newest = 0
    var related = 0
}
