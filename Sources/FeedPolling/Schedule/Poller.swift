import Dispatch
public import EventModel

/// Fetches each source when it is due and hands over what came of it, on a lane of its own.
public actor Poller: LaneActor {
    public nonisolated let lane = SerialLane(label: "bilat.poller")
    public nonisolated var unownedExecutor: UnownedSerialExecutor { lane.asUnownedSerialExecutor() }

    let settings: PollSettings
    let clock: @Sendable () -> Timestamp
    let deliver: @Sendable (PollResult) -> Void
    let pacing: PollPacing
    let proxy: ProxyChoice

    var sources: [String: Source] = [:]
    /// Enabled sources in the order they were given.
    var names: [String] = []
    var memories: [String: PollMemory] = [:]
    var schedule = PollSchedule()
    var gate: StartGate
    var quietHosts = QuietHosts()
    /// Polls that wait for room, in the order they came due.
    var waiting: [Poll] = []
    var inFlight: [Int: InFlight] = [:]
    var lastNumber = 0
    /// Local sources that are being read, and since when.
    var readings: [String: Timestamp] = [:]
    /// Those that changed a moment ago, and those that did so while they were read.
    var changed: Set<String> = []
    var changedWhileRead: Set<String> = []
    var folderWatch: FolderWatch?
    var loop: TransferLoop?
    var alarm: Alarm?
    /// Whether finished sources come due again.
    var isRepeating = false
    var onceEnded: [CheckedContinuation<Void, Never>] = []

    /// `clock` is asked on the lane; `deliver` is called on the lane, in the order in which polls end.
    public init(
        settings: PollSettings, clock: @escaping @Sendable () -> Timestamp,
        deliver: @escaping @Sendable (PollResult) -> Void
    ) {
        self.settings = settings
        self.clock = clock
        self.deliver = deliver
        pacing = PollPacing(settings: settings)
        proxy = ProxyChoice(standIn: settings.environment)
        gate = StartGate(settings: settings)
    }

    /// Polls the enabled `sources` from now on, each when it is due: at once, or when its memory says.
    /// Called again it takes over a changed list: what stays the same keeps its due time, what is gone is cancelled.
    public func start(sources: [Source], memories: [String: PollMemory]) {
        isRepeating = true
        tellOnceEnded()
        adopt(sources, memories: memories)
        watchFolders()
        let now = clock()
        for name in names where schedule.dueAt(name) == nil && !isUnderWay(name) {
            put(name, dueAt: self.memories[name]?.nextDueAt ?? now, now: now)
        }
        pollWhatIsDue()
    }

    /// Polls each enabled source exactly once, whatever its due time, and returns when all results are delivered.
    /// A source whose server still wants quiet is not asked; its result says so.
    public func pollOnce(sources: [Source], memories: [String: PollMemory]) async {
        stop()
        adopt(sources, memories: memories)
        let now = clock()
        for name in names {
            if !deliverIfQuiet(name, now: now) { put(name, dueAt: now, now: now) }
        }
        await withCheckedContinuation { continuation in
            onceEnded.append(continuation)
            pollWhatIsDue()
        }
    }

    /// Takes over what the reader of the last document learned of `source`: hints, rhythm, when to ask again.
    public func take(_ memory: PollMemory, of source: String) {
        guard var known = memories[source] else { return }
        // Only that: a later answer may have come meanwhile.
        (known.hints, known.rhythm) = (memory.hints, memory.rhythm)
        if memory.movedTo == nil { (known.movedTo, known.movedFrom, known.movedAt) = (nil, nil, nil) }
        memories[source] = known
        guard isRepeating, !isUnderWay(source), let due = memory.nextDueAt else { return }
        put(source, dueAt: due, now: clock())
        setAlarmForNextDue()
    }

    /// Polls `source` as soon as the limits let it.
    @discardableResult
    public func refresh(_ source: String) -> RefreshAnswer {
        let answer = markDue(source)
        pollWhatIsDue()
        return answer
    }

    /// Polls all sources that may be polled, as soon as the limits let it.
    public func refreshAll() {
        for name in names { markDue(name) }
        pollWhatIsDue()
    }

    /// Ends all requests and timers; nothing is delivered afterwards until another start.
    public func stop() {
        isRepeating = false
        (alarm, loop, folderWatch) = (nil, nil, nil)
        (readings, changed, changedWhileRead) = ([:], [], [])
        (sources, names, memories) = ([:], [], [:])
        (waiting, inFlight, schedule) = ([], [:], PollSchedule())
        gate = StartGate(settings: settings)
        tellOnceEnded()
    }
}
