import Analysis
import EventModel
import SeededRandom
import Testing

struct StoryLedgerTests {
    /// Invented events over forty days, some in stories, from three sides.
    static func rows(_ count: Int, seed: UInt64) -> [EventRow] {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { place in
            let story = random.unit() < 0.6 ? "s\(Int(random.unit() * Double(count) / 3))" : nil
            return row(
                Int64(place) + 1, at: noon.hours(-Int(random.unit() * 960)), source: "w\(Int(random.unit() * 9))",
                side: ["RUS", "CHN", "third"][Int(random.unit() * 3)],
                direction: [.both, toBeijing, toMoscow][Int(random.unit() * 3)],
                dimensions: [RelationDimension.allCases[Int(random.unit() * 4)]],
                root: EventRoot.allCases[Int(random.unit() * 17)], polarity: Int(random.unit() * 5) - 2,
                target: random.unit() < 0.2 ? "USA" : nil, topics: random.unit() < 0.5 ? ["oil"] : ["drills"],
                confidence: random.unit(), modality: random.unit() < 0.2 ? .planned : .done, story: story)
        }
    }

    static func board(_ rows: [EventRow], asOf: Timestamp = noon) -> LineBoard {
        var ledger = StoryLedger(dyad: dyad, asOf: asOf)
        for row in rows { ledger.add(row) }
        return LineBoard(&ledger, now: asOf)
    }

    @Test(arguments: 1...5) func order_doesNotMatter(seed: UInt64) {
        let rows = Self.rows(400, seed: seed)
        var random = SeededRandom(seed: seed)
        #expect(Self.board(rows) == Self.board(rows.shuffled(using: &random)))
    }

    @Test(arguments: 1...5) func revision_givesWhatAFreshLedgerGives(seed: UInt64) {
        let rows = Self.rows(300, seed: seed)
        var ledger = StoryLedger(dyad: dyad)
        for row in rows { ledger.add(row) }
        var revised = rows
        for place in stride(from: 0, to: rows.count, by: 7) {
            revised[place].polarity = -2
            revised[place].story = "s1"
            ledger.revise(revised[place], from: rows[place])
        }
        for place in stride(from: 0, to: rows.count, by: 14) {
            let before = revised[place]
            revised[place].story = nil
            ledger.revise(revised[place], from: before)
        }
        #expect(LineBoard(&ledger, now: noon) == Self.board(revised))
    }

    @Test(arguments: 1...5) func laterEvents_changeNothingOfTheBoardBefore(seed: UInt64) {
        let rows = Self.rows(400, seed: seed)
        let moment = noon.days(-20)
        let known = rows.filter { $0.knownAt <= moment }
        #expect(Self.board(rows, asOf: moment) == Self.board(known, asOf: moment))
        #expect(known.count < rows.count)
    }

    @Test func eventKnownLater_isNotSeenThoughPublishedBefore() {
        var ledger = StoryLedger(dyad: dyad, asOf: noon)
        ledger.add(row(1, at: noon.days(-3), knownAt: noon.days(1)))
        #expect(ledger.count == 0)
    }
}
