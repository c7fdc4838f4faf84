import EventModel
import History
import Testing

/// How sources did in the past: a row a day and one for each change of state.
struct SourceDayTests {
    private func state(
        _ source: String, _ state: SourceHealth.State, at moment: Timestamp, words: String = "as said"
    ) -> SourceState {
        SourceState(
            health: SourceHealth(
                source: source, state: state, words: words, lastAttemptAt: moment, lastSuccessAt: moment,
                newestItemAt: moment),
            memory: PollMemory())
    }

    private let noon = Samples.noon

    @Test func health_isThatOfTheMoment() throws {
        let history = try History.inMemory()
        try history.save([state("tass-en", .fresh, at: noon), state("mid-ru", .fresh, at: noon)])
        try history.save([state("mid-ru", .failing, at: noon.advanced(by: 3600), words: "HTTP 403")])
        try history.save([state("mid-ru", .fresh, at: noon.advanced(by: 7200))])
        #expect(try history.sourceHealth(asOf: noon.advanced(by: -1)).isEmpty)
        #expect(try history.sourceHealth(asOf: noon).map(\.state) == [.fresh, .fresh])
        let down = try history.sourceHealth(asOf: noon.advanced(by: 4000))
        #expect(down.map(\.source) == ["mid-ru", "tass-en"])
        #expect(down.map(\.state) == [.failing, .fresh])
        #expect(down.first?.words == "HTTP 403")
        #expect(down.first?.lastAttemptAt == noon.advanced(by: 3600))
        #expect(try history.sourceHealth(asOf: noon.advanced(by: 7200)).map(\.state) == [.fresh, .fresh])
    }

    @Test func whatNobodyCollected_isNotClaimed() throws {
        let history = try History.inMemory()
        try history.save([state("tass-en", .fresh, at: noon)])
        // A day and a half later nobody knows whether it could still be heard.
        #expect(try history.sourceHealth(asOf: noon.advanced(by: 35 * 3600)).count == 1)
        #expect(try history.sourceHealth(asOf: noon.advanced(by: 37 * 3600)).isEmpty)
        try history.save([state("tass-en", .fresh, at: noon.advanced(by: 86_400))])
        #expect(try history.sourceHealth(asOf: noon.advanced(by: 37 * 3600)).count == 1)
    }

    @Test func pollsOfADayInTheSameState_areOneRow() throws {
        let history = try History.inMemory()
        for minute in 0..<60 {
            _ = try history.commit(
                CommitBatch(sourceStates: [state("tass-en", .fresh, at: noon.advanced(by: Int64(minute) * 60))]))
        }
        #expect(try history.sourceHealth(asOf: noon.advanced(by: 3600)).first?.lastAttemptAt == noon)
        try history.save([SourceState(health: SourceHealth(source: "new"), memory: PollMemory())])
        #expect(try history.sourceHealth(asOf: noon.advanced(by: 3600)).map(\.source) == ["tass-en"])
    }
}
