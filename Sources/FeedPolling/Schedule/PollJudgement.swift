import EventModel

/// Turns the last answer of a poll into its result and into what must be remembered; pure.
struct PollJudgement {
    let pacing: PollPacing

    func result(of poll: Poll, answer: FetchAnswer, now: Timestamp) -> PollResult {
        if let failure = failure(in: answer, isConditional: poll.isConditional) {
            return failed(poll, failure, answer: answer, now: now)
        }
        var memory = answered(answer, of: poll, now: now)
        let outcome: PollResult.Outcome
        if answer.status == 304 {
            memory.etag = answer.etag ?? memory.etag
            memory.lastModified = answer.lastModified ?? memory.lastModified
            outcome = .unchanged
        } else {
            outcome = read(answer, of: poll, into: &memory, now: now)
        }
        if outcome == .unchanged { memory.learnUnchanged() }
        return success(poll, outcome, memory, status: answer.status, now: now)
    }

    /// What a poll of a row of files brought: one result a file, each with the memory of those before it.
    func results(of poll: Poll, errand: FilesErrand, status: Int?, now: Timestamp) -> [PollResult] {
        var memory = poll.memory
        (memory.failuresInARow, memory.quietUntil) = (0, nil)
        var results: [PollResult] = []
        memory.missedQuarters = errand.missed.isEmpty ? nil : errand.missed
        for file in errand.fetched {
            memory.newestQuarter = max(memory.newestQuarter ?? file.quarter, file.quarter)
            memory.bodyDigest = SHA256.hexadecimal(file.bytes)
            let payload = Payload(
                source: poll.source.name, url: file.url, fetchedAt: file.at, contentType: file.contentType,
                bytes: file.bytes)
            results.append(success(poll, .payload(payload), memory, status: status, notes: errand.notes, now: now))
        }
        if results.isEmpty {
            results = [success(poll, .unchanged, memory, status: status, notes: errand.notes, now: now)]
        }
        return results
    }

    /// A poll that reached nobody who answers well.
    func failed(_ poll: Poll, _ failure: PollFailure, answer: FetchAnswer?, now: Timestamp) -> PollResult {
        var result = failed(
            poll.source, memory: poll.memory, failure, answer: answer, startedAt: poll.startedAt, now: now)
        if let first = poll.failures.first, case .failed(let words) = result.outcome {
            result.outcome = .failed("\(first.words); and \(poll.base.host): \(words)")
        }
        // What stands in the dossier is asked next.
        (result.memory.movedTo, result.memory.movedFrom, result.memory.movedAt) = (nil, nil, nil)
        result.exchanges = poll.exchanges
        result.notes = poll.errand?.notes ?? []
        return result
    }

    /// A failed poll, also one that never reached the network (`answer` nil).
    func failed(
        _ source: Source, memory: PollMemory, _ failure: PollFailure, answer: FetchAnswer? = nil,
        startedAt: Timestamp, now: Timestamp
    ) -> PollResult {
        var memory = memory
        if failure == .unaskedNotModified { (memory.etag, memory.lastModified) = (nil, nil) }
        memory.failuresInARow = min(memory.failuresInARow, Int(Int32.max)) + 1
        let quiet = QuietRule(settings: pacing.settings).quiet(
            after: failure, answer: answer, of: source, failuresInARow: memory.failuresInARow, now: now)
        memory.quietUntil = quiet.map { now.advanced(by: $0.seconds) }
        let wait = pacing.waitAfterFailure(
            of: source, failuresInARow: memory.failuresInARow,
            quiet: answer?.status == 410 ? max(quiet?.seconds ?? 0, pacing.settings.backOffCeiling) : quiet?.seconds,
            at: now)
        let due = now.advanced(by: wait)
        memory.nextDueAt = due
        var isWalled = false
        if case .wall = failure { isWalled = true }
        return PollResult(
            source: source.name, outcome: .failed(failure.words + (quiet?.words ?? "")), startedAt: startedAt,
            endedAt: now, status: answer?.status, failuresInARow: memory.failuresInARow, nextDueAt: due,
            memory: memory, isWalled: isWalled)
    }

    /// What is wrong with an answer; nil for a document or an expected 304.
    func failure(in answer: FetchAnswer, isConditional: Bool, isPartWanted: Bool = false) -> PollFailure? {
        if let status = answer.status, answer.mitigation != nil { return .wall(status: status) }
        // An error page that breaks off or never ends is still that error.
        if let status = answer.status, status >= 400 { return .status(status) }
        if let failure = answer.failure { return failure }
        guard let status = answer.status else { return .other("no answer") }
        if status == 304 { return isConditional ? nil : .unaskedNotModified }
        if status == 206, isPartWanted { return nil }
        guard (200..<300).contains(status), ![204, 205, 206].contains(status) else { return .status(status) }
        return answer.body.isEmpty ? .empty(status: status) : nil
    }

    // MARK: After a good answer

    /// The memory of a source that answered well, whatever it said.
    private func answered(_ answer: FetchAnswer, of poll: Poll, now: Timestamp) -> PollMemory {
        var memory = poll.memory
        memory.failuresInARow = 0
        memory.quietUntil = nil
        memory.movedTo = poll.movedTo
        memory.movedFrom = poll.movedTo == nil ? nil : poll.home.text
        memory.movedAt = poll.movedTo == nil ? nil : poll.base == poll.home ? now : memory.movedAt
        memory.freshUntil = CacheFreshness.seconds(
            control: answer.header("Cache-Control"), expires: answer.header("Expires"), date: answer.header("Date"),
            age: answer.header("Age"), now: now
        ).map(now.advanced(by:))
        return memory
    }

    private func success(
        _ poll: Poll, _ outcome: PollResult.Outcome, _ memory: PollMemory, status: Int?, notes: [String] = [],
        now: Timestamp
    ) -> PollResult {
        var memory = memory
        let due = pacing.plan(of: poll.source, memory: memory, at: now).dueAt
        memory.nextDueAt = due
        var notes = notes
        if let moved = memory.movedTo { notes.append("moved to \(moved); put that address into the dossier") }
        if let failure = poll.listFailure {
            notes.append("the newest file cannot be looked up: \(failure.words); that of the dossier was asked for")
        }
        if let failure = poll.failures.first { notes.append("had from \(poll.address.host), since \(failure.words)") }
        return PollResult(
            source: poll.source.name, outcome: outcome, startedAt: poll.startedAt, endedAt: now, status: status,
            failuresInARow: 0, nextDueAt: due, memory: memory, notes: notes, exchanges: poll.exchanges)
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
}

extension PollMemory {
    fileprivate mutating func learnUnchanged() {
        var learned = rhythm ?? PublishingRhythm()
        learned.learnUnchanged()
        rhythm = learned
    }
}
