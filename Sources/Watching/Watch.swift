import Dispatch
public import EventModel
public import FeedPolling
public import History

/// The running whole without a screen: poll → parse → code → commit → model, on one serial lane.
public actor Watch: LaneActor {
    public nonisolated let lane = SerialLane(label: "bilat.watch")
    public nonisolated var unownedExecutor: UnownedSerialExecutor { lane.asUnownedSerialExecutor() }

    private var settings: WatchSettings
    private let history: History
    private let clock: @Sendable () -> Timestamp
    private let deliver: @Sendable (WatchUpdate) -> Void

    private var role = CollectorRole.offline
    private var lock: CollectorLock?
    private var log: EventLog
    private var ledger: SourceLedger
    private var keepingQueue = KeepingQueue()
    private var following: ArchiveFollowing?
    private var isLoading = true
    private var poller: Poller?
    private var timer: (any DispatchSourceTimer)?
    private lazy var intake = Intake(dossier: settings.dossier)

    /// `deliver` is called on the watch's lane, in order.
    public init(
        settings: WatchSettings, history: History, clock: @escaping @Sendable () -> Timestamp,
        deliver: @escaping @Sendable (WatchUpdate) -> Void
    ) {
        self.settings = settings
        self.history = history
        self.clock = clock
        self.deliver = deliver
        log = EventLog(dyad: settings.dossier.dyad)
        ledger = SourceLedger(sources: settings.dossier.sources, remembered: [])
    }

    /// Shows what the archive has, newest first, then polls, or follows the process that does.
    public func start() {
        askToCollect()
        do {
            let mark = try history.lastChange()
            ledger = SourceLedger(sources: settings.dossier.sources, remembered: try history.sourceStates())
            following = ArchiveFollowing(mark: mark)
            load(upTo: mark, before: nil, limit: settings.firstPage)
        } catch {
            isLoading = false
            announce(keeping: .notKept(waiting: 0, words: error.words))
        }
        if role == .collecting { startPolling() }
        startTimer()
    }

    /// Asks for the right to poll; the kernel gives it to one process for an archive.
    private func askToCollect() {
        guard settings.isPolling else { return }
        guard !history.isInMemory else { return role = .collecting }
        do {
            switch try CollectorLock.ask(archive: history.path, now: clock()) {
            case .held(let lock):
                self.lock = lock
                role = .collecting
            case .heldBy(let holder):
                let since = holder.startedAt.map { " since \($0.rfc3339)" } ?? ""
                role = .reading(beside: "process \(holder.pid) collects\(since)")
            }
        } catch {
            role = .offline
            announce(keeping: .notKept(waiting: 0, words: error.words))
        }
    }

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
        let sources = settings.dossier.sources.filter(\.enabled)
        let memories = ledger.memories
        poller?.inOrder { $0.start(sources: sources, memories: memories) }
        announce()
    }

    /// Ends polling; what still waits to be kept is tried once more. Answers whether all was kept.
    public func stop() -> Bool {
        poller?.inOrder { $0.stop() }
        timer?.cancel()
        if !keepingQueue.waiting.isEmpty { commitWaiting() }
        return keepingQueue.waiting.isEmpty
    }
}

// MARK: - Reading the archive

extension Watch {
    /// A page of what a reader sees while it types; later pages are larger.
    private static let laterPage = EventLog.chunkSize

    private func load(upTo mark: ChangeMark, before place: RowPlace?, limit: Int) {
        do {
            let rows = try history.rows(newest: limit, upTo: mark, before: place)
            log.append(rows)
            isLoading = rows.count == limit
            announce()
            guard isLoading, let last = rows.last else { return }
            let next = RowPlace(last)
            inOrder { $0.load(upTo: mark, before: next, limit: Self.laterPage) }
        } catch {
            isLoading = false
            announce(keeping: .notKept(waiting: 0, words: error.words))
        }
    }

    /// Takes over what another process has committed since the last look.
    private func follow() {
        guard var following, case .some(let changes) = following.changes(in: history) else { return }
        self.following = following
        log.append(changes.fresh)
        for row in changes.revised { log.revise(row) }
        if let states = try? history.sourceStates() {
            for state in states { ledger.take(state) }
        }
        announce(fresh: changes.fresh, revised: changes.revised)
    }
}

// MARK: - Polling

extension Watch {
    private func startPolling() {
        let poller = makePoller()
        let sources = settings.dossier.sources.filter(\.enabled)
        let memories = ledger.memories
        poller.inOrder { $0.start(sources: sources, memories: memories) }
    }

    private func makePoller() -> Poller {
        let poller = Poller(settings: settings.polling, clock: clock) { [weak self] result in
            self?.inOrder { $0.take(result) }
        }
        self.poller = poller
        return poller
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

    private func commitWaiting() {
        let committed = keepingQueue.commitAll(to: history)
        let fresh = committed.flatMap(\.fresh)
        let revised = committed.flatMap(\.revised)
        log.append(fresh)
        for row in revised { log.revise(row) }
        announce(fresh: fresh, revised: revised)
    }

    private func announce(fresh: [EventRow] = [], revised: [EventRow] = [], keeping: Keeping? = nil) {
        deliver(
            WatchUpdate(
                snapshot: log.snapshot, fresh: fresh, revised: revised, health: ledger.health,
                keeping: keeping ?? keepingQueue.keeping, isLoading: isLoading, role: role))
    }

    private func startTimer() {
        let timer = DispatchSource.makeTimerSource(queue: lane.queue)
        timer.schedule(deadline: .now() + Self.pause, repeating: Self.pause, leeway: .milliseconds(100))
        timer.setEventHandler { [weak self] in
            self?.assumeIsolated { watch in
                watch.tick()
            }
        }
        timer.activate()
        self.timer = timer
    }

    /// New events of another process are to be seen within a second.
    private static let pause = DispatchTimeInterval.milliseconds(400)

    private func tick() {
        switch role {
        case .collecting:
            if !keepingQueue.waiting.isEmpty { commitWaiting() }
        case .offline, .reading:
            follow()
            if settings.isPolling { takeOver() }
        }
    }

    /// Collects in the place of a process that has ended.
    private func takeOver() {
        askToCollect()
        guard role == .collecting else { return }
        startPolling()
        announce()
    }
}
