import EventModel
import History
import Testing

@Suite struct CorrectionTests {
    let history = try! History.inMemory()  // Without an archive there is nothing to test.
    private let key = EventKey(1)
    private let later = Samples.noon.advanced(by: 600)

    init() throws {
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a"))]))
    }

    private func correct(_ field: CorrectableField, _ value: String, at seconds: Int64 = 600) throws -> EventRow? {
        try history.correct(
            key, field: field, value: value, author: "ann", reason: "read it",
            at: Samples.noon.advanced(by: seconds))
    }

    @Test func correction_showsInRowAndEvent_andTheMachinesCodeStaysBeside() throws {
        let row = try correct(.root, "AGREE")
        #expect(row?.root == .agree && row?.isCorrected == true)
        let event = try history.event(key)
        #expect(event?.root == .agree)
        #expect(event?.corrections.map(\.author) == ["ann"])
        #expect(try history.machineEvent(key)?.root == .consult)
        #expect(try history.rows(newest: 1, upTo: history.lastChange()).map(\.root) == [.agree])
    }

    @Test func correction_isNotKnown_beforeItWasMade() throws {
        _ = try correct(.root, "AGREE")
        #expect(try history.rows(asOf: Samples.noon).map(\.root) == [.consult])
        #expect(try history.rows(asOf: Samples.noon).map(\.isCorrected) == [false])
        #expect(try history.event(key, asOf: Samples.noon)?.corrections == [])
        #expect(try history.event(key, asOf: later)?.root == .agree)
    }

    @Test func withdrawal_letsTheMachinesValueStandAgain_andThePastStay() throws {
        _ = try correct(.root, "AGREE")
        let end = Samples.noon.advanced(by: 900)
        #expect(try history.withdraw(.root, of: key, by: "bob", at: end) == 1)
        #expect(try history.withdraw(.root, of: key, by: "bob", at: end) == 0)
        #expect(try history.event(key)?.root == .consult)
        #expect(try history.rows(newest: 1, upTo: history.lastChange()).map(\.isCorrected) == [false])
        #expect(try history.event(key, asOf: later)?.root == .agree)
        #expect(try history.corrections(of: key).map(\.withdrawnBy) == ["bob"])
    }

    @Test func markingIrrelevant_takesTheEventOffTheLists() throws {
        let mark = try history.lastChange()
        #expect(try correct(.relevance, "none")?.relevance == Relevance.none)
        #expect(try history.rows(newest: 9, upTo: history.lastChange()).isEmpty)
        #expect(try history.changes(after: mark).revised.map(\.relevance) == [.none])
        #expect(try history.rows(asOf: Samples.noon).count == 1)
    }

    /// A value of each field that the machine did not find.
    private static let values: [CorrectableField: String] = [
        .relevance: "context", .direction: "CHN>RUS", .initiator: "CHN", .recipient: "RUS", .target: "JPN",
        .dimensions: "tech+military", .code: "0231", .root: "REJECT", .quad: "3", .goldstein: "-4.5", .polarity: "-2",
        .modality: "denied", .register: "claim", .routine: "true", .rhetoric: "cooling", .phrases: "no-limits",
        .speaker: "Wang Yi", .speakerSide: "CHN", .origin: "tass", .occurredOn: "2026-11", .place: "Harbin",
        .regions: "arctic", .topics: "pipelines+gas", .amounts: "13.5 USD+40 t", .story: "another",
    ]

    @Test(arguments: CorrectableField.allCases)
    func everyField_canBeSet_andTheMachinesCodeStaysBeside(_ field: CorrectableField) throws {
        if field == .speakerSide { _ = try correct(.speaker, "Wang Yi") }
        let before = try history.event(key)
        _ = try correct(field, try #require(Self.values[field]), at: 700)
        var expected = try #require(before)
        try field.set(try #require(Self.values[field]), in: &expected)
        var event = try #require(try history.event(key))
        #expect(event.corrections.last?.field == field.rawValue)
        event.corrections = expected.corrections
        #expect(event == expected && event != before)
        var machine = try #require(try history.machineEvent(key))
        machine.story = before?.story
        #expect(try history.event(key, asOf: Samples.noon)?.corrections == [])
        #expect(machine.amounts == [] && machine.topics != ["pipelines", "gas"])
    }

    @Test func amountWithoutAUnit_isRefused() throws {
        #expect(throws: HistoryError.self) { _ = try correct(.amounts, "13") }
    }

    @Test func wrongValue_isRefusedWithTheRightForm() throws {
        do throws(HistoryError) {
            _ = try history.correct(key, field: .quad, value: "7", author: "ann", reason: "", at: later)
            Issue.record("quad 7 was taken")
        } catch {
            #expect(error.words == "quad cannot be “7”; it takes 0, 1, 2, 3, 4, or -")
        }
        #expect(try history.corrections().isEmpty)
    }

    @Test func correction_outlivesAnEditedHeadline() throws {
        _ = try correct(.root, "AGREE")
        let edit = Samples.report("a", "edited", fetched: Samples.noon.advanced(by: 900))
        let committed = try history.commit(CommitBatch(events: [Samples.event(edit)]))
        #expect(committed.revised.map(\.root) == [.agree])
        #expect(committed.revised.map(\.title) == ["edited"])
    }

    @Test func merge_putsEventsIntoOneStory_andSplitTakesOneOut() throws {
        let names = ["b", "c"].map { EventName.report(source: "tass-en", id: $0) }
        let nobody = Corroboration(hasFirst: false, hasSecond: false, thirdOrigins: 0, origins: 0)
        _ = try history.commit(
            CommitBatch(
                events: [Samples.event(Samples.report("b")), Samples.event(Samples.report("c"))],
                stories: [StoryChange(story: "s", joining: names, corroboration: nobody, at: Samples.noon)]))
        try history.setStory(of: [key], to: "s", author: "ann", reason: "same", at: later)
        #expect(try history.story("s")?.members == [EventKey(1), EventKey(2), EventKey(3)])
        try history.setStory(of: [EventKey(3)], to: nil, author: "ann", reason: "other", at: later)
        #expect(try history.story("s")?.members == [EventKey(1), EventKey(2)])
        #expect(try history.story("tass-en c")?.members == [EventKey(3)])
        #expect(try history.story("s", asOf: Samples.noon)?.members == [EventKey(2), EventKey(3)])
    }

    @Test func analystsStory_isNotUndoneByTheMachine() throws {
        try history.setStory(of: [key], to: "mine", author: "ann", reason: "", at: later)
        let nobody = Corroboration(hasFirst: false, hasSecond: false, thirdOrigins: 0, origins: 0)
        _ = try history.commit(
            CommitBatch(stories: [StoryChange(story: "its", joining: [.key(key)], corroboration: nobody, at: later)]))
        #expect(try history.event(key)?.story == "mine")
    }

    @Test func recoding_keepsTheCorrection() throws {
        _ = try correct(.root, "AGREE")
        var better = Samples.event(Samples.report("a"))
        better.event.root = .cooperate
        better.event.polarity = 2
        let committed = try history.commit(
            CommitBatch(events: [better], recodedAt: Samples.noon.advanced(by: 86_400)))
        #expect(committed.revised.map(\.root) == [.agree])
        #expect(committed.revised.map(\.polarity) == [2])
        #expect(try history.machineEvent(key)?.root == .cooperate)
    }
}
