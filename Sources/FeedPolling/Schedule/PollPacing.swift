public import EventModel

/// How long a source is left in peace after a poll; pure arithmetic in whole seconds.
public struct PollPacing: Hashable, Sendable {
    let settings: PollSettings

    public init(settings: PollSettings) {
        self.settings = settings
    }

    /// After a document or a 304: as often as the source publishes, within bounds around its interval in the dossier,
    /// but not before the server and the feed want to be asked again.
    public func plan(of source: Source, memory: PollMemory, at now: Timestamp) -> PollPlan {
        if memory.missedQuarters?.isEmpty == false {
            return PollPlan(dueAt: now.advanced(by: settings.shortestInterval), words: "at once, to catch up")
        }
        let own = ownWait(of: source, rhythm: memory.rhythm, now: now)
        let asked = PoliteWait.longest(memory: memory, at: now, atMost: max(settings.hintCeiling, own.seconds))
        let share = share(of: source, at: now)
        let early = stretched(own.seconds, by: settings.jitterShare * (2 * share - 1))
        var plan = PollPlan(dueAt: now.advanced(by: early), words: own.words)
        if let asked, asked.seconds > early {
            plan = PollPlan(
                dueAt: now.advanced(by: stretched(asked.seconds, by: settings.jitterShare * share)), words: asked.words)
        }
        guard let hints = memory.hints, let open = SkippedTimes(hints).opening(after: plan.dueAt) else { return plan }
        let late = Int64(settings.jitterShare * share * 3600)
        return PollPlan(
            dueAt: open.advanced(by: late),
            words: "not before \(open.civil().clockText) UTC, as the feed asks (skipHours, skipDays)")
    }

    /// After the n-th failure in a row: the interval doubled n−1 times up to the ceiling, for ever;
    /// never less than the quiet the server asked for, nor earlier than computed.
    func waitAfterFailure(of source: Source, failuresInARow: Int, quiet: Int64?, at now: Timestamp) -> Int64 {
        let interval = interval(of: source)
        let ceiling = max(interval, settings.backOffCeiling)
        let doublings = min(max(failuresInARow - 1, 0), 20)
        let backOff = min(ceiling, interval << Int64(doublings))
        let asked = min(max(quiet ?? 0, 0), settings.retryAfterCeiling)
        return stretched(max(backOff, asked), by: settings.jitterShare * share(of: source, at: now))
    }

    /// No due time lies further away than this, so that neither a bad memory nor a clock set back silences a source.
    func longestWait(of source: Source) -> Int64 {
        let waits = [
            interval(of: source) * Self.slowest(source), settings.backOffCeiling, settings.retryAfterCeiling,
            settings.hintCeiling,
        ]
        return SkippedTimes.longest + stretched(waits.max() ?? 0, by: settings.jitterShare)
    }

    /// By the source's own rhythm: twice as often as it publishes, or ever more seldom while nothing new comes.
    private func ownWait(of source: Source, rhythm: PublishingRhythm?, now: Timestamp) -> (
        seconds: Int64, words: String
    ) {
        let interval = interval(of: source)
        let ceiling = max(interval, min(interval * Self.slowest(source), settings.backOffCeiling))
        let floor = max(settings.shortestInterval, interval / 2)
        var wanted = interval
        var reason = ""
        if let gap = rhythm?.typicalGap {
            wanted = gap / 2
            reason = ", since it publishes every \(DurationWords.text(seconds: gap))"
        }
        let times = rhythm?.unchangedInARow ?? 0
        let silent = times - Self.patience - Int(min((rhythm?.typicalGap ?? 0) / interval, 1 << 20)) * Self.patience
        if silent > 0, max(wanted, interval) < ceiling {
            wanted = max(wanted, interval) + interval * Int64(min(silent, 100)) / 4
            reason = ", since nothing new came \(times) times in a row"
        }
        let seconds = min(max(wanted, min(floor, interval)), ceiling)
        return (seconds, "every \(DurationWords.text(seconds: seconds))" + (seconds == interval ? "" : reason))
    }

    /// Answers without news that are no reason yet to come more seldom.
    private static let patience = 4

    /// By how much the interval may grow: the word of a government and its army is awaited.
    private static func slowest(_ source: Source) -> Int64 {
        source.kind == .official || source.kind == .army ? 2 : 4
    }

    private func interval(of source: Source) -> Int64 {
        min(max(Int64(clamping: source.interval), settings.shortestInterval, 1), 30 * 86_400)
    }

    private func share(of source: Source, at now: Timestamp) -> Double {
        SeededJitter(seed: settings.seed).share(of: source.name, number: now.seconds)
    }

    private func stretched(_ seconds: Int64, by share: Double) -> Int64 {
        max(1, Int64((Double(seconds) * (1 + share)).rounded()))
    }
}
