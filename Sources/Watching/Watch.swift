import Dispatch
public import EventModel
public import FeedPolling
public import History

/// The running whole without a screen: poll → parse → code → commit → model, on one serial lane.
public actor Watch: LaneActor {
    public nonisolated let lane = SerialLane(label: "bilat.watch")
    public nonisolated var unownedExecutor: UnownedSerialExecutor { lane.asUnownedSerialExecutor() }

    var settings: WatchSettings
    let history: History
    let clock: @Sendable () -> Timestamp
    private let deliver: @Sendable (WatchUpdate) -> Void

    var role = CollectorRole.offline
    /// Held as long as this process may poll.
    var lock: CollectorLock?
    var log: EventLog
    var ledger: SourceLedger
    var keepingQueue = KeepingQueue()
    var following: ArchiveFollowing?
    var isLoading = true
    var nextTryAt = Timestamp(seconds: 0)
    var prunedAt = Timestamp(seconds: 0)
    var poller: Poller?
    private var timer: (any DispatchSourceTimer)?
    lazy var intake = Intake(dossier: settings.dossier)

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
        openArchive()
        if role == .collecting { startPolling() }
        startTimer()
    }

    /// Ends polling; what still waits to be kept is tried once more. Answers whether all was kept.
    public func stop() -> Bool {
        poller?.inOrder { $0.stop() }
        timer?.cancel()
        if !keepingQueue.waiting.isEmpty { commitWaiting() }
        return keepingQueue.waiting.isEmpty
    }

    /// Tells what is now known, with what is new since the last time.
    func announce(fresh: [EventRow] = [], revised: [EventRow] = [], keeping: Keeping? = nil) {
        deliver(
            WatchUpdate(
                snapshot: log.snapshot, fresh: fresh, revised: revised, health: ledger.health,
                keeping: keeping ?? keepingQueue.keeping, isLoading: isLoading, role: role))
    }

    /// New events of another process are to be seen within a second.
    private static let pause = DispatchTimeInterval.milliseconds(400)

    private func startTimer() {
        let timer = DispatchSource.makeTimerSource(queue: lane.queue)
        timer.schedule(deadline: .now() + Self.pause, repeating: Self.pause, leeway: .milliseconds(100))
        timer.setEventHandler { [weak self] in self?.assumeIsolated { $0.tick() } }
        timer.activate()
        self.timer = timer
    }

    private func tick() {
        switch role {
        case .collecting:
            if !keepingQueue.waiting.isEmpty, clock() >= nextTryAt { commitWaiting() }
            pruneOnceADay()
        case .offline, .reading:
            follow()
            if settings.isPolling { takeOver() }
        }
    }
}
