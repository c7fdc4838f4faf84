import EventModel
import History
import Testing

@Suite struct CommitTests {
    let history = try! History.inMemory()  // Without an archive there is nothing to test.

    private func commit(_ events: AcceptedEvent...) throws -> Committed {
        try history.commit(CommitBatch(events: events))
    }

    @Test func commit_givesRowsWithGrowingKeys() throws {
        let committed = try commit(Samples.event(Samples.report("a")), Samples.event(Samples.report("b")))
        #expect(committed.fresh.map(\.key) == [EventKey(1), EventKey(2)])
        #expect(committed.revised.isEmpty)
    }

    @Test func row_survivesRoundTrip_withEveryFieldSet() throws {
        let committed = try commit(Samples.fullEvent())
        let read = try history.rows(newest: 10, upTo: history.lastChange())
        #expect(read == committed.fresh)
        #expect(read.first?.title == "天然气 договор \u{0} 1,5")
    }

    @Test func event_survivesRoundTrip_withEveryFieldSet() throws {
        let accepted = Samples.fullEvent()
        let key = try #require(try commit(accepted).fresh.first?.key)
        #expect(try history.event(key) == accepted.event)
    }

    @Test func event_isNil_whenKeyIsUnknown() throws {
        #expect(try history.event(EventKey(7)) == nil)
    }

    @Test func repeatedReport_isUnchanged_evenWhenFetchedAndUpdatedLater() throws {
        _ = try commit(Samples.event(Samples.report("a")))
        var again = Samples.report("a", fetched: Samples.noon.advanced(by: 900))
        again.updatedAt = Samples.noon.advanced(by: 600)
        let committed = try commit(Samples.event(again))
        #expect(committed.unchanged == 1)
        #expect(committed.fresh.isEmpty && committed.revised.isEmpty)
        #expect(try history.versions(of: EventKey(1)).count == 1)
    }

    @Test func sameId_ofAnotherSource_isAnotherReport() throws {
        let committed = try commit(
            Samples.event(Samples.report("a")), Samples.event(Samples.report("a", source: "xinhua-en")))
        #expect(committed.fresh.count == 2)
    }

    @Test func editedHeadline_revisesTheSameKey_andKeepsBothVersions() throws {
        _ = try commit(Samples.event(Samples.report("a", "Xi may meet Putin")))
        let later = Samples.noon.advanced(by: 900)
        let committed = try commit(Samples.event(Samples.report("a", "Xi meets Putin", fetched: later)))
        #expect(committed.revised.map(\.key) == [EventKey(1)])
        #expect(committed.revised.map(\.title) == ["Xi meets Putin"])
        let versions = try history.versions(of: EventKey(1))
        #expect(versions.map(\.title) == ["Xi may meet Putin", "Xi meets Putin"])
        #expect(versions.map(\.validFrom) == [Samples.noon, later])
        #expect(versions.map(\.validTo) == [later, nil])
    }

    @Test func editedSummary_isARevision() throws {
        _ = try commit(Samples.event(Samples.report("a", summary: "one")))
        #expect(try commit(Samples.event(Samples.report("a", summary: "two"))).revised.count == 1)
    }

    @Test func rows_showOnlyTheStandingVersion() throws {
        _ = try commit(Samples.event(Samples.report("a", "one")))
        _ = try commit(Samples.event(Samples.report("a", "two")))
        #expect(try history.rows(newest: 10, upTo: history.lastChange()).map(\.title) == ["two"])
    }

    @Test func validity_neverRunsBackward_whenTheClockDoes() throws {
        _ = try commit(Samples.event(Samples.report("a", "one")))
        _ = try commit(Samples.event(Samples.report("a", "two", fetched: Samples.noon.advanced(by: -5000))))
        let versions = try history.versions(of: EventKey(1))
        #expect(versions.map(\.validFrom) == [Samples.noon, Samples.noon])
    }

    @Test func ignoredReport_isKeptWithItsReason_butGivesNoRow() throws {
        let committed = try commit(Samples.event(Samples.report("a"), relevance: .none))
        #expect(committed.ignored == 1)
        #expect(committed.fresh.isEmpty)
        #expect(try history.rows(newest: 10, upTo: history.lastChange()).isEmpty)
        #expect(try history.event(EventKey(1))?.reason == "names both")
    }

    @Test func ignoredReport_isFresh_whenAnEditMakesItRelevant() throws {
        _ = try commit(Samples.event(Samples.report("a", "one"), relevance: .none))
        let committed = try commit(Samples.event(Samples.report("a", "two")))
        #expect(committed.fresh.map(\.key) == [EventKey(1)])
        #expect(committed.revised.isEmpty)
    }

    @Test func relevantReport_isRevised_whenAnEditMakesItIgnored() throws {
        _ = try commit(Samples.event(Samples.report("a", "one")))
        let committed = try commit(Samples.event(Samples.report("a", "two"), relevance: .none))
        #expect(committed.revised.map(\.relevance) == [.none])
    }

    @Test func recoding_revisesAnUnchangedReport() throws {
        _ = try commit(Samples.event(Samples.report("a")))
        var better = Samples.event(Samples.report("a"))
        better.event.root = .agree
        better.event.coderVersion = "2"
        let later = Samples.noon.advanced(by: 86_400)
        let committed = try history.commit(CommitBatch(events: [better], recodedAt: later))
        #expect(committed.revised.map(\.root) == [.agree])
        #expect(try history.event(EventKey(1))?.coderVersion == "2")
        #expect(try history.versions(of: EventKey(1)).count == 1)
    }

    @Test func known_givesFingerprintsOfThatSourceOnly() throws {
        let report = Samples.report("a")
        _ = try commit(Samples.event(report), Samples.event(Samples.report("b", source: "xinhua-en")))
        let known = try history.known(source: "tass-en", ids: ["a", "b", "c"])
        #expect(known == ["a": ReportFingerprint(of: report)])
    }

    @Test func changed_givesNewAndEditedReports_inTheirOrder() throws {
        _ = try commit(Samples.event(Samples.report("a")), Samples.event(Samples.report("b")))
        let reports = [Samples.report("c"), Samples.report("a"), Samples.report("b", "edited")]
        #expect(try history.changed(reports).map(\.id) == ["c", "b"])
    }

    @Test func payload_isFoundFromTheVersionItBrought() throws {
        let payload = PayloadRecord(
            source: "tass-en", url: "https://example.org/rss", fetchedAt: Samples.noon, contentType: "text/xml",
            byteCount: 10, digest: "00ff")
        _ = try history.commit(CommitBatch(events: [Samples.event(Samples.report("a"))], payload: payload))
        #expect(try history.versions(of: EventKey(1)).first?.payload == payload)
    }
}
