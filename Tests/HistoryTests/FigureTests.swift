import EventModel
import History
import Testing

@Suite struct FigureTests {
    let history = try! History.inMemory()  // Without an archive there is nothing to test.

    private func point(_ value: Double, known: Int64, period: String = "2026-10", source: String = "customs")
        -> SeriesPoint
    {
        SeriesPoint(
            series: "trade", period: period, value: value, unit: "USD", source: source,
            knownAt: Samples.noon.advanced(by: known))
    }

    private func commit(_ points: SeriesPoint...) throws -> Int {
        try history.commit(CommitBatch(series: points)).seriesPoints
    }

    @Test func changedValue_isARevision_andTheOldOneIsStillKnownAsOfThen() throws {
        #expect(try commit(point(10, known: 0)) == 1)
        #expect(try commit(point(11, known: 100)) == 1)
        #expect(try history.series("trade").map(\.value) == [11])
        #expect(try history.series("trade").map(\.revision) == [1])
        #expect(try history.series("trade", asOf: Samples.noon.advanced(by: 50)).map(\.value) == [10])
        #expect(try history.series("trade", asOf: Samples.noon.advanced(by: -1)).isEmpty)
    }

    @Test func repeatedValue_isKeptOnce() throws {
        #expect(try commit(point(10, known: 0), point(10, known: 0), point(10, known: 500)) == 1)
        #expect(try history.series("trade").map(\.knownAt) == [Samples.noon])
    }

    @Test func earlierVintage_canComeLater() throws {
        _ = try commit(point(11, known: 100))
        #expect(try commit(point(10, known: 0)) == 1)
        #expect(try history.series("trade").map(\.value) == [11])
        #expect(try history.series("trade").map(\.revision) == [1])
    }

    @Test func twoSourcesOfOnePeriod_standSideBySide() throws {
        _ = try commit(point(10, known: 0), point(12, known: 0, source: "un"), point(9, known: 0, period: "2026-09"))
        #expect(try history.series("trade").map(\.value) == [9, 10, 12])
        #expect(try history.seriesIDs() == ["trade"])
    }

    @Test func valueThatIsNoNumber_isNotKept() throws {
        #expect(try commit(point(.nan, known: 0)) == 0)
    }

    private func vote(_ outcome: Vote.Outcome, known: Int64) -> Vote {
        Vote(
            id: "S/2022/155", body: .securityCouncil, date: "2022-02-25", title: "Ukraine", outcome: outcome,
            ballots: ["RUS": .no, "CHN": .abstain], source: "un", knownAt: Samples.noon.advanced(by: known))
    }

    @Test func vote_isKeptOnce_andRevised() throws {
        #expect(try history.commit(CommitBatch(votes: [vote(.failed, known: 0)])).votes == 1)
        #expect(try history.commit(CommitBatch(votes: [vote(.failed, known: 60)])).votes == 0)
        #expect(try history.commit(CommitBatch(votes: [vote(.vetoed, known: 90)])).votes == 1)
        #expect(try history.votes() == [vote(.vetoed, known: 90)])
        #expect(try history.votes(asOf: Samples.noon.advanced(by: 70)) == [vote(.failed, known: 0)])
    }
}
