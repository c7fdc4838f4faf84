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

    var role: CollectorRole
    /// Held as long as this process may poll.
    var lock: CollectorLock?
    var log: EventLog
    var ledger: SourceLedger
    /// Sources that somebody has switched on or off in this archive; that goes before the dossier.
    var switches: [String: Bool] = [:]
    var keepingQueue = KeepingQueue()
    var following: ArchiveFollowing?
    var isLoading = true
    /// Events of the model that an edit has made irrelevant.
    var withdrawn: Set<EventKey> = []
    /// Why the archive cannot be read, or the right to collect not be asked for, while that is so.
    var archiveTrouble: String?
    var lockTrouble: String?
    var notRecorded: String?
    var nextTryAt = Timestamp(seconds: 0)
    var prunedAt = Timestamp(seconds: 0)
    var poller: Poller?
    var pages: PageQueue
    var pageTallies: [String: PageTally] = [:]
    var once: Once?
    /// The archive's version when requests of other processes were looked for.
    var requestVersion: Int?
    private var timer: (any DispatchSourceTimer)?
    lazy var intake = Intake(dossier: settings.dossier)
    lazy var stories = StoryKeeping(dossier: settings.dossier)

    /// `deliver` is called on the watch's lane, in order.
    public init(
        settings: WatchSettings, history: History, clock: @escaping @Sendable () -> Timestamp,
        deliver: @escaping @Sendable (WatchUpdate) -> Void
    ) {
        self.settings = settings
        self.history = history
        self.clock = clock
        self.deliver = deliver
        role = .offline(settings.whyNotPolling)
        pages = PageQueue(spacing: settings.pageSpacing)
        log = EventLog(dyad: settings.dossier.dyad)
        ledger = SourceLedger(sources: settings.dossier.sources, remembered: [])
    }

    /// Shows what the archive has, newest first, then polls, or follows the process that does.
    public func start() {
        askToCollect()
        openArchive()
        // What is not known to be kept is not asked for: an archive that cannot be read yet is opened by a later tick.
        if role == .collecting, following == nil { role = .offline(archiveTrouble ?? settings.whyNotPolling) }
        if role == .collecting { startPolling() }
        startTimer()
    }

    /// Ends polling and gives the right to it back; what still waits to be kept is tried once more. Answers whether all
    /// was kept.
    public func stop() -> Bool {
        poller?.inOrder { $0.stop() }
        timer?.cancel()
        if !keepingQueue.waiting.isEmpty { commitWaiting() }
        (poller, lock) = (nil, nil)
        return keepingQueue.waiting.isEmpty
    }

    /// Tells what is now known, with what is new since the last time.
    func announce(fresh: [EventRow] = [], revised: [EventRow] = []) {
        deliver(
            WatchUpdate(
                snapshot: log.snapshot, fresh: fresh, revised: revised, health: ledger.health,
                keeping: keeping, isLoading: isLoading, role: role, notRecorded: notRecorded))
    }

    private var keeping: Keeping {
        guard keepingQueue.keeping == .kept, let words = archiveTrouble ?? lockTrouble else {
            return keepingQueue.keeping
        }
        return .notKept(waiting: 0, words: words)
    }

    /// New events of another process are to be seen within a second.
    private static let pause = DispatchTimeInterval.milliseconds(400)

    func startTimer() {
        let timer = DispatchSource.makeTimerSource(queue: lane.queue)
        timer.schedule(deadline: .now() + Self.pause, repeating: Self.pause, leeway: .milliseconds(100))
        timer.setEventHandler { [weak self] in self?.assumeIsolated { $0.tick() } }
        timer.activate()
        self.timer = timer
    }

    private func tick() {
        switch role {
        case .collecting:
            if !keepingQueue.waiting.isEmpty, isTimeToTry { commitWaiting() }
            pruneOnceADay()
            takeRequests()
            fetchPages()
            endOnceIfDone()
        case .offline, .reading:
            follow()
            if settings.isPolling { takeOver() }
        case .replaying: break
        }
    }
}
