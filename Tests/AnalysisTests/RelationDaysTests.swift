import Analysis
import EventModel
import SeededRandom
import Testing

struct RelationDaysTests {
    /// Events over two years, some of them outside, of meetings, announced twice, corrected; in stories over days.
    static func rows(_ count: Int, seed: UInt64) -> [EventRow] {
        var random = SeededRandom(seed: seed)
        var rows = StoryLedgerTests.rows(count, seed: seed)
        for place in rows.indices {
            // Half of them in the last weeks, where signals look.
            if place % 2 == 0 { rows[place].publishedAt = noon.hours(-Int(random.unit() * 24 * 700)) }
            if place % 5 == 0 { rows[place].relevance = .context }
            if place % 6 == 0 {
                rows[place].folded = ArraySlice("putin and xi meet".utf8)
                rows[place].root = .consult
            }
            if place % 11 == 0 { rows[place].isCorrected = true }
            if place % 9 == 0 {
                rows[place].corroboration = Corroboration(
                    hasFirst: true, hasSecond: false, thirdOrigins: 2, origins: 3)
            }
            rows[place].knownAt = rows[place].orderedAt
        }
        return rows
    }

    static let span = DayNumber.day(of: noon.days(-800))...DayNumber.day(of: noon)

    static func ledger(_ rows: [EventRow]) -> RelationLedger {
        var ledger = RelationLedger(dossier: MeetingBoardTests.dossier)
        for row in rows { ledger.add(row) }
        return ledger
    }

    /// What was kept of each day, read back from its bytes.
    static func days(_ ledger: RelationLedger) throws -> RelationDays {
        var days = RelationDays()
        for day in span {
            let figures = try #require(DayFigures(packed: ledger.figures(of: day).packed))
            let page = try #require(DayPage(packed: ledger.page(of: day).packed(day: day), day: day))
            days.take(figures, of: day)
            days.take(page, of: day)
        }
        days.forgetPages(before: DayNumber.day(of: noon) - RelationDays.recentDays)
        return days
    }

    static func state<Source: RelationSource>(_ source: inout Source) -> RelationState {
        RelationState(&source, material: RelationState.Material(dossier: MeetingBoardTests.dossier), now: noon)
    }

    @Test(arguments: 1...6) func keptDays_giveTheStateOfTheFullReckoning(seed: UInt64) throws {
        var whole = Self.ledger(Self.rows(900, seed: seed))
        var kept = try Self.days(whole)
        let state = Self.state(&whole)
        #expect(Self.state(&kept) == state)
        #expect(state.lines.figures.contains { !$0.standing.isWithheld })
        #expect(!state.meetings.meetings.isEmpty)
        for line in RelationLine.allCases {
            #expect(LineEvidence(kept, line: line, now: noon) == LineEvidence(whole, line: line, now: noon))
            #expect(kept.points(of: line, days: 365, now: noon) == whole.points(of: line, days: 365, now: noon))
        }
    }

    @Test(arguments: 1...3) func droppedSide_givesThePointsOfTheFullReckoning(seed: UInt64) throws {
        var whole = Self.ledger(Self.rows(600, seed: seed))
        var kept = try Self.days(whole)
        for day in Self.span { kept.take(whole.page(of: day), of: day) }
        for sides in [SideSet.first, [.first, .third], .third] {
            let points = whole.points(of: .deeds, days: 700, sides: sides, now: noon)
            #expect(kept.points(of: .deeds, days: 700, sides: sides, now: noon) == points)
        }
    }

    @Test func announcementRepeatedOnAnotherDay_addsNothing() throws {
        func rows(_ later: Int) -> [EventRow] {
            let first = row(1, at: noon.days(-300), topics: ["oil"], modality: .planned)
            return [first, row(2, at: noon.days(later), topics: ["oil"], modality: .planned)]
        }
        func fresh(_ rows: [EventRow]) throws -> Int {
            var days = try Self.days(Self.ledger(rows))
            return days.points(of: .talk, days: 400, now: noon).reduce(0) { $0 + $1.fresh }
        }
        #expect(try fresh(rows(-121)) == 1)
        #expect(try fresh(rows(-119)) == 2)
    }

    @Test func damagedBytes_areNoFigures() throws {
        let ledger = Self.ledger(Self.rows(200, seed: 1))
        let day = DayNumber.day(of: noon.days(-3))
        let (figures, page) = (ledger.figures(of: day).packed, ledger.page(of: day).packed(day: day))
        #expect(DayFigures(packed: figures.dropLast()) == nil)
        #expect(DayPage(packed: page + [0], day: day) == nil)
        var random = SeededRandom(seed: 5)
        for _ in 0..<2000 {
            var bytes = page
            bytes[Int(random.unit() * Double(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            // Whatever it is read as, nothing may trap.
            let read = DayPage(packed: bytes, day: day)
            _ = read?.packed(day: day)
        }
    }
}

extension DayFigures {
    init?(packed bytes: ArraySlice<UInt8>) { self.init(packed: Array(bytes)) }
}
