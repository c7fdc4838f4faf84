import Analysis
import EventModel
import Testing

struct LineBoardTests {
    /// A year with two stories a day, one of words and one of deeds.
    static func year(_ extra: [EventRow] = [], until now: Timestamp = noon) -> StoryLedger {
        var ledger = StoryLedger(dyad: dyad)
        var key: Int64 = 1000
        for day in 0..<365 {
            ledger.add(row(key, at: now.days(-day), polarity: day % 3 == 0 ? 0 : 1))
            ledger.add(
                row(key + 1, at: now.days(-day), root: .support, polarity: 1, register: .officialWord))
            key += 2
        }
        for row in extra { ledger.add(row) }
        return ledger
    }

    static func fast(_ ledger: StoryLedger, _ line: RelationLine) -> Double {
        var ledger = ledger
        return LineBoard(&ledger, now: noon).figure(line)?.fast ?? .nan
    }

    @Test func jointVeto_raisesFrontAndLowersNothing() {
        let veto = row(
            1, dimensions: [.diplomatic], root: .reject, quad: .verbalConflict, polarity: -1, target: "UN",
            goldstein: -4)
        let (before, after) = (Self.year(), Self.year([veto]))
        #expect(Self.fast(after, .front) > Self.fast(before, .front))
        #expect(Self.fast(after, .talk) == Self.fast(before, .talk))
        #expect(Self.fast(after, .deeds) == Self.fast(before, .deeds))
        #expect(Self.fast(after, .friction) == Self.fast(before, .friction))
    }

    @Test func opEd_movesNothing() {
        let opinion = row(1, direction: toBeijing, root: .accuse, polarity: -2, register: .commentary)
        for line in RelationLine.allCases {
            #expect(Self.fast(Self.year([opinion]), line) == Self.fast(Self.year(), line))
        }
    }

    @Test func tenCopiesOfOneAgencyLine_moveWhatOneMoves() {
        let one = Corroboration(hasFirst: false, hasSecond: false, thirdOrigins: 1, origins: 1)
        func copies(_ count: Int64) -> [EventRow] {
            (0..<count).map {
                row(
                    $0 + 1, source: "outlet-\($0)", direction: toBeijing, root: .sanction, polarity: -2, story: "s",
                    corroboration: one)
            }
        }
        for line in RelationLine.allCases {
            #expect(Self.fast(Self.year(copies(10)), line) == Self.fast(Self.year(copies(1)), line))
        }
        #expect(Self.fast(Self.year(copies(1)), .friction) > Self.fast(Self.year(), .friction))
    }

    @Test func independentOrigins_moveMoreThanOne() {
        let outlets = (0..<4).map { row(Int64($0) + 1, source: "outlet-\($0)", polarity: -2, story: "s") }
        #expect(Self.fast(Self.year(outlets), .deeds) < Self.fast(Self.year([outlets[0]]), .deeds))
    }

    @Test func outletsOfOneSide_areOneVoice() {
        let outlets = (0..<10).map {
            row(Int64($0) + 1, source: "state-\($0)", side: "CHN", polarity: 2, story: "s")
        }
        #expect(Self.fast(Self.year(outlets), .deeds) == Self.fast(Self.year([outlets[0]]), .deeds))
    }

    @Test func repeatOfAnAnnouncement_addsNothing() {
        func announcement(_ key: Int64, _ day: Int) -> EventRow {
            row(key, at: noon.days(day), root: .agree, polarity: 2, topics: ["pipelines"], modality: .planned)
        }
        let first = Self.year([announcement(1, -40)])
        let again = Self.year([announcement(1, -40), announcement(2, -1)])
        #expect(Self.fast(again, .talk) == Self.fast(first, .talk))
        #expect(Self.fast(first, .talk) > Self.fast(Self.year(), .talk))
    }

    @Test func announcementHeardInAnyOrder_countsOnce() {
        let rows = [-40, -1].enumerated().map { place, day in
            row(
                Int64(place) + 1, at: noon.days(day), root: .agree, polarity: 2, topics: ["pipelines"],
                modality: .planned)
        }
        #expect(Self.fast(Self.year(rows), .talk) == Self.fast(Self.year(rows.reversed()), .talk))
    }

    @Test func coreSourcesDown_withholdTheFigure() {
        var ledger = Self.year()
        let board = LineBoard(&ledger, now: noon, core: .withheld("none of 3 core sources of Moscow can be heard"))
        #expect(
            board.figure(.talk)?.standing == .withheld("none of 3 core sources of Moscow can be heard"))
    }

    @Test func fewStories_withholdTheFigureAndSaySo() {
        var ledger = StoryLedger(dyad: dyad)
        ledger.add(row(1))
        let board = LineBoard(&ledger, now: noon)
        #expect(board.figure(.deeds)?.standing == .withheld("not enough volume: 1.0 of 3 stories needed"))
    }

    @Test func emptyArchive_withholdsEverything() {
        var ledger = StoryLedger(dyad: dyad)
        let board = LineBoard(&ledger, now: noon)
        #expect(board.figures.count == 20)
        #expect(board.figures.allSatisfy { $0.standing.isWithheld })
        #expect(board.observedSince == nil)
    }

    @Test func lowVolume_drawsTowardZero() {
        var (few, many) = (StoryLedger(dyad: dyad), StoryLedger(dyad: dyad))
        for key in 1...4 { few.add(row(Int64(key))) }
        for key in 1...40 { many.add(row(Int64(key))) }
        let (low, high) = (LineBoard(&few, now: noon), LineBoard(&many, now: noon))
        #expect((low.figure(.deeds)?.fast ?? 1) < (high.figure(.deeds)?.fast ?? 0))
    }

    @Test func cooling_turnsTheTrendDown() {
        var ledger = Self.year((1...60).map { row(Int64($0), at: noon.days(-Int($0) / 10), polarity: -2) })
        let figure = LineBoard(&ledger, now: noon).figure(.deeds)
        #expect(figure?.trend == .down)
        #expect(figure?.reading(.trailing)?.name == "180 d")
        #expect((figure?.reading(.trailing)?.difference.figure ?? 0) < -0.2)
    }

    @Test func band_holdsTheLevelAndIsTheSameEachTime() {
        var (once, again) = (Self.year(), Self.year())
        let figure = LineBoard(&once, now: noon).figure(.deeds)
        #expect(figure == LineBoard(&again, now: noon).figure(.deeds))
        #expect(figure.map { $0.band.contains($0.fast) } ?? false)
    }

    @Test func seasonAndBase_areWithheldWithoutPastYears() {
        var ledger = Self.year()
        let figure = LineBoard(&ledger, now: noon).figure(.talk)
        #expect(figure?.reading(.season)?.difference.figure == nil)
        #expect(figure?.reading(.base)?.difference == .notEnoughVolume(seen: 0, needed: 90, unit: "days"))
        #expect(figure?.reading(.base)?.name == "2021")
    }

    @Test func friction_keepsOfficialAndThirdPartyApart() {
        var ledger = Self.year([
            row(1, side: "CHN", direction: toMoscow, root: .sanction, polarity: -2),
            row(2, direction: toMoscow, root: .sanction, polarity: -2, register: .report),
            row(3, direction: toMoscow, root: .sanction, polarity: -2, register: .report, topics: ["oil"]),
        ])
        let board = LineBoard(&ledger, now: noon)
        #expect(board.officialFriction == 1)
        #expect(board.thirdFriction == 2)
    }

    @Test func otherCoders_neverEnter() {
        let foreign = row(1, polarity: -2, coder: "gdelt")
        #expect(Self.fast(Self.year([foreign]), .deeds) == Self.fast(Self.year(), .deeds))
    }
}
