import EventModel

/// How long a source is left in peace after a poll; pure arithmetic in whole seconds.
struct PollPacing: Hashable, Sendable {
    let settings: PollSettings

    /// After a document or a 304: the source's interval, a little earlier or later.
    func waitAfterSuccess(of source: Source, at now: Timestamp) -> Int64 {
        let share = SeededJitter(seed: settings.seed).share(of: source.name, number: now.seconds)
        return stretched(interval(of: source), by: settings.jitterShare * (2 * share - 1))
    }

    /// After the n-th failure in a row: the interval doubled n−1 times up to the ceiling, for ever;
    /// never less than the quiet the server asked for, nor earlier than computed.
    func waitAfterFailure(of source: Source, failuresInARow: Int, quiet: Int64?, at now: Timestamp) -> Int64 {
        let interval = interval(of: source)
        let ceiling = max(interval, settings.backOffCeiling)
        let doublings = min(max(failuresInARow - 1, 0), 20)
        let backOff = min(ceiling, interval << Int64(doublings))
        let asked = min(max(quiet ?? 0, 0), settings.retryAfterCeiling)
        let share = SeededJitter(seed: settings.seed).share(of: source.name, number: now.seconds)
        return stretched(max(backOff, asked), by: settings.jitterShare * share)
    }

    /// No due time lies further away than this, so that neither a bad memory nor a clock set back silences a source.
    func longestWait(of source: Source) -> Int64 {
        stretched(
            max(interval(of: source), settings.backOffCeiling, settings.retryAfterCeiling), by: settings.jitterShare)
    }

    private func interval(of source: Source) -> Int64 {
        min(max(Int64(clamping: source.interval), settings.shortestInterval, 1), 30 * 86_400)
    }

    private func stretched(_ seconds: Int64, by share: Double) -> Int64 {
        max(1, Int64((Double(seconds) * (1 + share)).rounded()))
    }
}
