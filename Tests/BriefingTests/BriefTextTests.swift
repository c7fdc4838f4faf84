import Briefing
import EventModel
import Testing

struct BriefTextTests {
    static func text(_ rows: [EventRow], health: [SourceHealth] = [fine]) -> String {
        BriefText(brief(rows, health: health), dossier: pair).text
    }

    @Test func emptyArchive_saysWhatIsWithheldAndNothingMore() {
        #expect(
            Self.text([]) == """
                Russia–China: brief, 2026-11-23 12:00 to 2026-11-24 12:00 UTC
                0 stories, 0 signals

                STATE
                  talk: withheld, not enough volume: 0.0 of 3 stories needed
                  deeds: withheld, not enough volume: 0.0 of 3 stories needed
                  front: withheld, not enough volume: 0.0 of 3 stories needed
                  friction: withheld, not enough volume: 0.0 of 3 stories needed
                  friction of the last 28 d: 0 stories by official voices, 0 by third parties
                  joint patrols: 0 this year, 0 by this date last year
                  joint drills: 0 this year, 0 by this date last year
                  leaders' meetings in person: 0 this year, 0 by this date last year

                SIGNALS
                  nothing

                CALENDAR
                  nothing

                SOURCES GONE BLIND
                  nothing

                STORIES
                  nothing

                SOURCES
                  nothing

                archive pair.sqlite, as of 2026-11-24T12:00:00Z, coder none used, corrections used: 0
                1 source in the dossier, 1 switched on, 0 of them could not be heard at the end of the span
                talk and deeds −1…+1, front and friction 0…1; band: 10th to 90th percentile of resampled days; front never counts as friction; commentary and claims count nothing

                """)
    }

    @Test func story_isToldWithWhoStandsBehindItAndHowSureItIs() {
        let rows = [
            row(1, source: "mid", side: "RUS", title: "Joint patrol", topics: ["patrols"], target: "JPN", story: "s"),
            row(2, source: "a", title: "Patrol", story: "s"), row(3, source: "b", title: "Patrol", story: "s"),
        ]
        let text = Self.text(rows)
        #expect(
            text.contains(
                """
                STORIES
                  2026-11-24 11:00  R+C→JPN COOPERATE joint patrols  (M·2, 3 origins; coded surely, confidence 90 %)
                      Joint patrol [1]

                SOURCES
                  [1] “Joint patrol” (R+C→JPN COOPERATE joint patrols), mid, official, RUS, published 2026-11-24T11:00:00Z, fetched 2026-11-24T11:00:00Z, https://example.org/item, sha256 abc1
                """))
    }

    @Test func doubtfulCoding_isHedged() {
        #expect(Self.text([row(1, confidence: 0.7)]).contains("1 origin only; probably, confidence 70 %"))
        #expect(Self.text([row(1, confidence: 0.4)]).contains("possibly, confidence 40 %"))
    }

    @Test func greetings_areOneLine() {
        let text = Self.text((1...5).map { row(Int64($0), title: "Greetings", routine: true) })
        #expect(text.contains("  5 stories of greetings and protocol"))
        #expect(!text.contains("Greetings"))
    }

    @Test func blindSources_areNamed() {
        let down = SourceHealth(source: "mid", state: .walled, words: "a challenge page since Monday")
        let text = Self.text([], health: [down])
        #expect(text.contains("  mid: walled, a challenge page since Monday"))
        #expect(text.contains("0 stories, 0 signals, 1 source walled"))
        #expect(text.contains("talk: withheld, none of 1 core sources of RUS can be heard"))
    }

    @Test func hostileHeadline_bringsNoEscapes() {
        let text = Self.text([row(1, title: "a\u{1B}[31mred\u{202E}")])
        #expect(!text.contains("\u{1B}"))
        #expect(!text.contains("\u{202E}"))
    }

    @Test func sameMaterial_givesTheSameBytes() {
        let rows = twoMonths + [row(1), row(2, hoursAgo: 3)]
        #expect(Self.text(rows) == Self.text(rows.reversed()))
    }

    @Test func moreStoriesThanTheLimit_areCounted() {
        let rows = (1...5).map { row(Int64($0), title: "Story \($0)") }
        let text = BriefText(brief(rows, limit: 2), dossier: pair).text
        #expect(text.contains("  and 3 stories of less weight"))
        #expect(text.contains("5 stories, 0 signals"))
    }
}
