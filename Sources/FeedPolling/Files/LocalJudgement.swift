import EventModel

/// Turns what was found on disk into results, one a file, and into what must be remembered; pure.
struct LocalJudgement {
    let source: Source
    let memory: PollMemory
    let settings: PollSettings
    let startedAt: Timestamp

    func results(_ found: LocalReading.Found, now: Timestamp) -> [PollResult] {
        var memory = memory
        (memory.failuresInARow, memory.quietUntil, memory.wholeAt) = (0, nil, now)
        memory.files = found.known
        let wait = found.hasMore ? min(2, settings.shortestInterval) : max(1, Int64(clamping: source.interval))
        let due = now.advanced(by: min(wait, 30 * 86_400))
        memory.nextDueAt = due
        var results: [PollResult] = []
        for piece in found.pieces {
            let digest = SHA256.hexadecimal(piece.bytes)
            let isKnown = found.pieces.count == 1 && digest == memory.bodyDigest
            memory.bodyDigest = digest
            if let mark = piece.mark { memory.files = (memory.files ?? []) + [mark] }
            let payload = Payload(source: source.name, url: piece.url, fetchedAt: now, bytes: piece.bytes)
            results.append(result(isKnown ? .unchanged : .payload(payload), memory, found.notes, due, now: now))
        }
        return results.isEmpty ? [result(.unchanged, memory, found.notes, due, now: now)] : results
    }

    private func result(
        _ outcome: PollResult.Outcome, _ memory: PollMemory, _ notes: [String], _ due: Timestamp, now: Timestamp
    ) -> PollResult {
        PollResult(
            source: source.name, outcome: outcome, startedAt: startedAt, endedAt: now, failuresInARow: 0,
            nextDueAt: due, memory: memory, notes: notes)
    }
}
