import EventModel
import FeedPolling
import History

/// Polling sources and taking in what came of it.
extension Watch {
    /// Polls a source now.
    public func refresh(_ source: String) {
        poller?.inOrder { $0.refresh(source) }
    }

    /// Polls all sources now.
    public func refreshAll() {
        poller?.inOrder { $0.refreshAll() }
    }

    /// Polls a source from now on, or no longer; holds until the end of this run.
    public func setSource(_ name: String, isEnabled: Bool) {
        guard let place = settings.dossier.sources.firstIndex(where: { $0.name == name }) else { return }
        settings.dossier.sources[place].enabled = isEnabled
        ledger.setSource(name, isEnabled: isEnabled)
        startPolling(with: poller)
        announce()
    }

    /// Polls each enabled source exactly once; `completion` is called on the watch's lane when all has been committed,
    /// or has been tried to.
    public func pollOnce(completion: @escaping @Sendable (OnceOutcome) -> Void) {
        askToCollect()
        if case .reading(let holder) = role { return completion(.refused(holder)) }
        ledger = SourceLedger(sources: settings.dossier.sources, remembered: (try? history.sourceStates()) ?? [])
        let poller = makePoller()
        let sources = settings.dossier.sources.filter(\.enabled)
        let memories = ledger.memories
        Task { [weak self] in
            await poller.pollOnce(sources: sources, memories: memories)
            self?.inOrder { completion(.polled(health: $0.ledger.health, isAllKept: $0.stop())) }
        }
    }

    /// Polls from now on, each source when it is due.
    func startPolling() {
        startPolling(with: makePoller())
    }

    private func startPolling(with poller: Poller?) {
        let sources = settings.dossier.sources.filter(\.enabled)
        let memories = ledger.memories
        poller?.inOrder { $0.start(sources: sources, memories: memories) }
    }

    private func makePoller() -> Poller {
        let poller = Poller(settings: settings.polling, clock: clock) { [weak self] result in
            self?.inOrder { $0.take(result) }
        }
        self.poller = poller
        return poller
    }

    /// A poll's events and the source's new state are kept together: a validator that says "seen" is never believed
    /// without the events it stands for.
    private func take(_ result: PollResult) {
        let parsed = intake.parsed(result)
        var batch = CommitBatch()
        if case .document(let document) = parsed, case .payload(let payload) = result.outcome {
            let reports = intake.prepared(document.reports)
            // Where the archive cannot be read now, all are coded: the commit finds out which are repeated.
            batch.events = intake.coded((try? history.changed(reports)) ?? reports)
            if let digest = result.memory.bodyDigest { batch.payload = PayloadRecord(payload, digest: digest) }
        }
        guard let state = ledger.state(after: result, parsed: parsed, added: batch.events.count) else { return }
        batch.sourceStates = [state]
        ledger.take(state)
        keepingQueue.append(batch)
        commitWaiting()
    }
}
