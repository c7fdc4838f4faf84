import EventModel
import History
import Testing
import Watching

/// An earlier archive brought into another.
@Suite struct ArchiveMergingTests {
    private let dossier = TestWorld.dossier(sources: [
        TestWorld.source("one", url: "https://one.example"), TestWorld.source("two", url: "https://two.example"),
        TestWorld.source("three", url: "https://three.example"),
    ])
    private let pipeline = "Russia and China agree price formula for Siberia pipeline"

    private func report(_ id: String, _ source: String, _ title: String, hours: Int64 = 0) -> Report {
        let time = TestWorld.now.advanced(by: hours * 3600)
        return Report(id: id, source: source, title: title, publishedAt: time, fetchedAt: time, language: "en")
    }

    private func archive(_ reports: Report...) throws -> History {
        let history = try History.inMemory()
        var importing = Importing(dossier: dossier, history: history)
        for report in reports { _ = try importing.keep([report]) }
        return history
    }

    @discardableResult
    private func merge(_ other: History, into history: History) throws -> ImportCount {
        var merging = ArchiveMerging(from: other, into: history, dossier: dossier)
        while try merging.advance() {}
        return merging.count
    }

    @Test func everyVersionAndIgnoredReport_comesOver_once() throws {
        let other = try archive(
            report("1", "one", "Russia and China may sign"), report("1", "one", "Russia and China sign", hours: 1),
            report("2", "one", "Football results"))
        let history = try History.inMemory()
        let count = try merge(other, into: history)
        #expect(count.new == 1 && count.revised == 0 || count.new == 1 && count.revised == 1, "\(count)")
        #expect(count.ignored == 1)
        #expect(
            try history.versions(of: EventKey(1)).map(\.title) == [
                "Russia and China may sign", "Russia and China sign",
            ])
        #expect(
            try history.versions(of: EventKey(1)).map(\.validFrom) == other.versions(of: EventKey(1)).map(\.validFrom))
        let again = try merge(other, into: history)
        #expect(again.new == 0 && again.revised == 0 && again.ignored == 0, "\(again)")
    }

    @Test func happeningOfBothArchives_isOneStory_withTheOriginsOfBoth() throws {
        let history = try archive(report("1", "one", pipeline), report("9", "one", "China visits Russia", hours: 20))
        let other = try archive(
            report("2", "two", "Russia, China agree on price formula for the Siberia pipeline", hours: 3),
            report("3", "three", "Russia and China agree on the price formula for Siberia pipeline", hours: 30))
        try merge(other, into: history)
        let rows = try history.storyRows("one/1")
        #expect(rows.map(\.source) == ["one", "two", "three"])
        #expect(rows.allSatisfy { $0.corroboration?.origins == 3 }, "\(rows.map(\.corroboration))")
    }

    @Test func correction_isTakenOver_fromWhenItWasMade() throws {
        let other = try archive(report("1", "one", pipeline))
        let made = TestWorld.now.advanced(by: 5 * 3600)
        try other.correct(
            EventKey(1), field: .polarity, value: "-2", author: "ann", reason: "was read", at: made)
        for history in [try History.inMemory(), try archive(report("1", "one", pipeline))] {
            try merge(other, into: history)
            try merge(other, into: history)
            #expect(try history.event(EventKey(1))?.polarity == -2)
            #expect(try history.event(EventKey(1), asOf: made.advanced(by: -1))?.polarity != -2)
            #expect(try history.rows(asOf: made.advanced(by: -1)).map(\.isCorrected) == [false])
            #expect(try history.rows(asOf: made).map(\.polarity) == [-2])
            #expect(try history.corrections(of: EventKey(1)).map(\.correction.author) == ["ann"])
        }
    }

    @Test func analystsStory_standsBeforeTheMachines() throws {
        let other = try archive(
            report("1", "one", pipeline),
            report("2", "two", "Russia, China agree on price formula for the Siberia pipeline", hours: 3))
        try other.setStory(
            of: [EventKey(2)], to: nil, author: "ann", reason: "another contract", at: TestWorld.now.advanced(by: 9000))
        let history = try History.inMemory()
        try merge(other, into: history)
        #expect(try history.storyRows("one/1").map(\.source) == ["one"])
        #expect(try history.event(EventKey(2))?.story == "two 2")
    }

    @Test func marksOfEachUser_collectionsAndAlerts_comeOver_once() throws {
        let other = try archive(report("0", "one", "China visits Russia"), report("1", "one", pipeline))
        let key = EventKey(2)
        for user in ["ann", "bob"] {
            try other.setStar(true, on: key, at: TestWorld.now, user: user)
            try other.addNote("by \(user)", to: key, at: TestWorld.now, user: user)
            try other.setTag("t-\(user)", on: key, at: TestWorld.now, user: user)
        }
        let member = EventCollection.Member(key: key, note: "why", addedAt: TestWorld.now)
        try other.collect([member], into: "gas", at: TestWorld.now, user: "ann")
        _ = try other.keep(AlertRecord(id: "a1", rule: "veto", key: key, words: "w", firedAt: TestWorld.now))
        // Here the event has another key.
        let history = try archive(report("1", "one", pipeline))
        for _ in 0..<2 { try merge(other, into: history) }
        for user in ["ann", "bob"] {
            #expect(try history.marks(user: user).starred == [EventKey(1)])
            #expect(try history.notes(user: user).map(\.text) == ["by \(user)"])
            #expect(try history.tags(user: user) == [EventKey(1): ["t-\(user)"]])
        }
        #expect(try history.collections().map(\.name) == ["gas"])
        #expect(try history.collection("gas")?.members.map(\.key) == [EventKey(1)])
        #expect(try history.alerts().map(\.key) == [EventKey(1)])
    }
}
