import EventModel
import FeedPolling
import History
import Recording

/// Polling sources and taking in what came of it.
extension Watch {
    /// Polls a source now, or asks the process that collects to.
    public func refresh(_ source: String) {
        if hasPosted(.refresh(source: source)) { return }
        poller?.inOrder { $0.refresh(source) }
    }

    /// Polls all sources now, or asks the process that collects to.
    public func refreshAll() {
        if hasPosted(.refreshAll) { return }
        poller?.inOrder { $0.refreshAll() }
    }

    /// Polls each enabled source exactly once; `completion` is called on the watch's lane when all has been committed,
    /// or has been tried to.
    public func pollOnce(completion: @escaping @Sendable (OnceOutcome) -> Void) {
        askToCollect()
        if case .reading(let holder) = role { return completion(.refused(holder)) }
        ledger = ledgerAsFarAsKnown()
        if role == .collecting { pruneOnceADay() }
        let poller = makePoller()
        let sources = polledSources
        let memories = askedMemories
        Task { [weak self] in
            await poller.pollOnce(sources: sources, memories: memories)
            self?.inOrder { $0.waitForPages(completion) }
        }
    }

    /// Ends polling once when the pages of what is new have come too, or patience is at an end.
    private func waitForPages(_ completion: @escaping @Sendable (OnceOutcome) -> Void) {
        wantPagesLeftOver()
        once = Once(patientUntil: clock().advanced(by: settings.pagePatience), completion: completion)
        endOnceIfDone()
        if once != nil { startTimer() }
    }

    func endOnceIfDone() {
        guard let once, pages.isEmpty || clock() > once.patientUntil else { return }
        self.once = nil
        let late = Dictionary(grouping: pages.waiting, by: \.report.source).mapValues(\.count)
        for (source, count) in late.sorted(by: { $0.key < $1.key }) { tellLatePages(of: source, count: count) }
        once.completion(.polled(health: ledger.health, isAllKept: stop()))
    }

    /// What a run that polls once waits for.
    struct Once {
        let patientUntil: Timestamp
        let completion: @Sendable (OnceOutcome) -> Void
    }

    /// A recording is to be whole by itself: what it does not hold is asked for whole, also where the archive knows it.
    private var askedMemories: [String: PollMemory] {
        guard let recording = settings.recording else { return ledger.memories }
        return ledger.memories.mapValues { memory in
            if let digest = memory.bodyDigest, recording.holds(digest: digest) { return memory }
            var memory = memory
            (memory.etag, memory.lastModified, memory.bodyDigest) = (nil, nil, nil)
            return memory
        }
    }

    /// Polls from now on, each source when it is due.
    func startPolling() {
        startPolling(with: makePoller())
        wantPagesLeftOver()
    }

    func startPolling(with poller: Poller?) {
        let sources = polledSources
        let memories = askedMemories
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
    func takeIn(_ result: PollResult) {
        let parsed = intake.parsed(result)
        var batch = CommitBatch()
        switch parsed {
        case .series(let points, _)?: batch.series = points
        case .votes(let votes, _)?: batch.votes = votes
        case .codedTable(let table)?: batch.events = intake.events(in: table) { keepingQueue.changed($0, in: history) }
        case .document(let document)?:
            let news = news(in: document)
            (batch.events, batch.identities) = (intake.coded(news.reports), news.identities)
        case .notAFeed?, nil: break
        }
        switch intake.alsoParsed(result) {
        case .votes(let votes, _)?: batch.votes += votes
        case .series(let points, _)?: batch.series += points
        case .document?, .codedTable?, .notAFeed?, nil: break
        }
        batch.payload = payloadRecord(of: result, parsed: parsed, hasEvents: !batch.events.isEmpty)
        let state = ledger.state(
            after: result, parsed: parsed, added: batch.events.map(\.event.report.publishedAt),
            pacing: PollPacing(settings: settings.polling))
        guard let state else { return }
        batch.stories = stories.changes(of: batch.events, in: history)
        batch.sourceStates = [state]
        ledger.take(state)
        poller?.inOrder { $0.take(state.memory, of: result.source) }
        keep(batch)
        wantPages(of: batch.events)
    }

    /// What is kept of a payload that gave events, or of a file of another coder's rows, whose others are only counted.
    private func payloadRecord(of result: PollResult, parsed: ParsedPayload?, hasEvents: Bool) -> PayloadRecord? {
        guard case .payload(let payload) = result.outcome, let digest = result.memory.bodyDigest else { return nil }
        var record = PayloadRecord(payload, digest: digest)
        if case .codedTable(let table)? = parsed {
            (record.rowsRead, record.rowsOutside) = (table.rowsRead, table.rowsOutside)
            return record
        }
        return hasEvents ? record : nil
    }

    private func take(_ result: PollResult) {
        // Behind the end of the watch another process may collect already; it asks anew for what was not kept.
        guard poller != nil else { return }
        record(RecordedExchange(result: result))
        takeIn(result)
    }
}
