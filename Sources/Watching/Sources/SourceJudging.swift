import EventModel

/// Judges a source's health after a poll.
struct SourceJudging {
    let source: Source

    /// The health after `result`; `parsed` is what its payload turned out to be, `added` are the publication times of the
    /// items not seen before, `rhythm` is how often the source publishes.
    func health(
        after result: PollResult, parsed: ParsedPayload?, added: [Timestamp?], before: SourceHealth,
        rhythm: PublishingRhythm? = nil
    ) -> SourceHealth {
        var health = before
        health.lastAttemptAt = result.endedAt
        health.nextDueAt = result.nextDueAt
        health.failuresInARow = result.failuresInARow
        let age = AgeJudging(source: source, rhythm: rhythm, now: result.endedAt)
        switch (result.outcome, parsed) {
        case (.failed(let words), _): fail(&health, words, result)
        case (_, .notAFeed(let other)): findNoFeed(&health, other, result)
        case (_, .document(let document)):
            succeed(&health, result, added)
            age.judge(&health, document: document)
        case (_, .codedTable(let table)):
            succeed(&health, result, added)
            let newest = result.memory.newestQuarter ?? table.events.compactMap(\.report.publishedAt).max()
            age.judge(&health, newest: newest)
            health.words += "; of \(table.rowsRead) rows \(table.rowsOutside) outside the dyad and its context"
        case (_, .series(let points, _)):
            succeed(&health, result, added)
            age.judge(&health, newest: points.compactMap { Timestamp(endOf: $0.period) }.max())
        case (_, .votes):
            succeed(&health, result, added)
            age.judge(&health, newest: nil)
        case (_, nil):
            if let words = before.notAFeed {
                sayNoFeed(&health, words, result)
                break
            }
            succeed(&health, result, added)
            age.judgeUnchanged(&health, before: before)
        }
        for note in result.notes { health.words += "; \(note)" }
        return health
    }

    private func fail(_ health: inout SourceHealth, _ words: String, _ result: PollResult) {
        health.state = result.isWalled ? .walled : .failing
        health.failingSince = health.failingSince ?? result.endedAt
        health.pace = nil
        let since = health.failingSince.map { " since \(Self.moment($0, seenFrom: result.endedAt))" } ?? ""
        let times = result.failuresInARow > 1 ? "; \(result.failuresInARow) times in a row\(since)" : ""
        let next = Self.moment(result.nextDueAt, seenFrom: result.endedAt)
        health.words = "\(words)\(times); next try \(next)"
    }

    private func findNoFeed(_ health: inout SourceHealth, _ other: NotAFeed, _ result: PollResult) {
        health.state = other.kind == .challenge || other.kind == .page ? .walled : .failing
        health.failingSince = health.failingSince ?? result.endedAt
        health.notAFeed = other.words
        sayNoFeed(&health, other.words, result)
    }

    /// With since when it is so, and when it is tried again.
    private func sayNoFeed(_ health: inout SourceHealth, _ words: String, _ result: PollResult) {
        let since = health.failingSince.flatMap { since in
            since == result.endedAt ? nil : "; since \(Self.moment(since, seenFrom: result.endedAt))"
        }
        let next = Self.moment(result.nextDueAt, seenFrom: result.endedAt)
        health.words = words + (since ?? "") + "; next try \(next)"
    }

    private func succeed(_ health: inout SourceHealth, _ result: PollResult, _ added: [Timestamp?]) {
        health.lastSuccessAt = result.endedAt
        health.notAFeed = nil
        health.failingSince = nil
        health.itemsSeen += added.count
        var arrivals = health.arrivals ?? DailyArrivals()
        arrivals.add(added, now: result.endedAt)
        health.arrivals = arrivals
    }

    /// `12:15 UTC`, with the day where that is another one.
    private static func moment(_ moment: Timestamp, seenFrom now: Timestamp) -> String {
        let (time, today) = (moment.civil(), now.civil())
        let isToday = (time.year, time.month, time.day) == (today.year, today.month, today.day)
        return isToday ? "\(time.clockText) UTC" : "\(time.dateText) \(time.clockText) UTC"
    }

    /// The health of a source that is no longer polled, or is to be polled again; what was seen of it is not forgotten.
    func switched(_ before: SourceHealth, on isOn: Bool) -> SourceHealth {
        var health = before
        health.state = isOn ? .unpolled : .disabled
        let reason = source.enabled ? "switched off in this archive" : source.note ?? "switched off"
        health.words = isOn ? "not polled yet" : reason
        return health
    }
}
