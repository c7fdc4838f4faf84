import EventModel

/// Turns the last answer of a poll into its result and into what must be remembered; pure.
struct PollJudgement {
    let pacing: PollPacing

    func result(of poll: Poll, answer: FetchAnswer, now: Timestamp) -> PollResult {
        if let failure = failure(in: answer, isConditional: poll.isConditional) {
            return failed(
                poll.source, memory: poll.memory, failure, answer: answer, startedAt: poll.startedAt, now: now)
        }
        var memory = poll.memory
        memory.failuresInARow = 0
        memory.quietUntil = nil
        memory.movedTo = poll.hasMovedForGood ? poll.address.text : nil
        let outcome: PollResult.Outcome
        if answer.status == 304 {
            memory.etag = answer.etag ?? memory.etag
            memory.lastModified = answer.lastModified ?? memory.lastModified
            outcome = .unchanged
        } else {
            outcome = read(answer, of: poll, into: &memory, now: now)
        }
        let due = now.advanced(by: pacing.waitAfterSuccess(of: poll.source, at: now))
        memory.nextDueAt = due
        return PollResult(
            source: poll.source.name, outcome: outcome, startedAt: poll.startedAt, endedAt: now,
            status: answer.status, failuresInARow: 0, nextDueAt: due, memory: memory)
    }

    /// A failed poll, also one that never reached the network (`answer` nil).
    func failed(
        _ source: Source, memory: PollMemory, _ failure: PollFailure, answer: FetchAnswer? = nil,
        startedAt: Timestamp, now: Timestamp
    ) -> PollResult {
        var memory = memory
        if failure == .unaskedNotModified { (memory.etag, memory.lastModified) = (nil, nil) }
        memory.failuresInARow = min(memory.failuresInARow, Int(Int32.max)) + 1
        let asked = answer?.retryAfter.flatMap { RetryAfter.seconds($0, now: now) }
        memory.quietUntil = asked.map { now.advanced(by: min($0, pacing.settings.retryAfterCeiling)) }
        let wait = pacing.waitAfterFailure(
            of: source, failuresInARow: memory.failuresInARow,
            quiet: answer?.status == 410 ? max(asked ?? 0, pacing.settings.backOffCeiling) : asked, at: now)
        let due = now.advanced(by: wait)
        memory.nextDueAt = due
        var isWalled = false
        if case .wall = failure { isWalled = true }
        return PollResult(
            source: source.name,
            outcome: .failed(failure.words + quietWords(asked)),
            startedAt: startedAt, endedAt: now, status: answer?.status, failuresInARow: memory.failuresInARow,
            nextDueAt: due, memory: memory, isWalled: isWalled)
    }

    /// When we come back is in `nextDueAt`; that the server asked for it belongs into the words.
    private func quietWords(_ asked: Int64?) -> String {
        guard let asked, asked > 0 else { return "" }
        return
            "; the server wants \(DurationWords.text(seconds: min(asked, pacing.settings.retryAfterCeiling))) of quiet"
    }

    private func read(
        _ answer: FetchAnswer, of poll: Poll, into memory: inout PollMemory, now: Timestamp
    ) -> PollResult.Outcome {
        let digest = SHA256.hexadecimal(answer.body)
        let isKnown = digest == memory.bodyDigest
        (memory.etag, memory.lastModified) = (answer.etag, answer.lastModified)
        (memory.url, memory.bodyDigest, memory.wholeAt) = (poll.address.text, digest, now)
        if isKnown { return .unchanged }
        return .payload(
            Payload(
                source: poll.source.name, url: poll.address.text, fetchedAt: now, contentType: answer.contentType,
                bytes: answer.body))
    }

    private func failure(in answer: FetchAnswer, isConditional: Bool) -> PollFailure? {
        if let status = answer.status, answer.mitigation != nil { return .wall(status: status) }
        // An error page that breaks off or never ends is still that error.
        if let status = answer.status, status >= 400 { return .status(status) }
        if let failure = answer.failure { return failure }
        guard let status = answer.status else { return .other("no answer") }
        if status == 304 { return isConditional ? nil : .unaskedNotModified }
        guard (200..<300).contains(status), ![204, 205, 206].contains(status) else { return .status(status) }
        return answer.body.isEmpty ? .empty(status: status) : nil
    }
}
