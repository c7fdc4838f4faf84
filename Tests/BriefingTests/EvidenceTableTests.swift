import Analysis
import EventModel
import Testing

@testable import Briefing

/// What figures are made of, without a screen.
struct EvidenceTableTests {
    private static func table(_ rows: [EventRow]) -> ViewTable {
        var ledger = RelationLedger(dossier: pair)
        for row in rows { ledger.add(row) }
        let state = RelationState(
            &ledger, material: RelationState.Material(dossier: pair, health: [fine]), now: noon)
        let source = ledger
        return ViewTables(state: state, dossier: pair, title: { "Headline of \($0.number)" }) {
            RelationLine.allCases.map { LineEvidence(source, line: $0, now: noon) }
        }.table(.evidence)
    }

    @Test func eachStory_standsWithItsPart_andWhatCountsNothingWithItsReason() {
        let table = Self.table([row(1), row(2, hoursAgo: 30, register: .commentary)])
        let deeds = table.rows.filter { $0[0] == .text("deeds overall") }
        #expect(deeds.map { $0[7] } == [.integer(1), .integer(2)])
        #expect(deeds.map { $0[6] } == [.text("counts in full"), .text("commentary moves nothing")])
        #expect(deeds.map { $0[8] } == [.text("Headline of 1"), .text("Headline of 2")])
        #expect(deeds[1][2] == .number(0))
    }

    @Test func eachDeed_standsWithWhatFindsItsReports() {
        let table = Self.table([row(1, topics: ["patrols"], target: "JPN")])
        let patrols = table.rows.filter { $0[0] == .text("joint patrols 2026") }
        #expect(patrols.count == 1)
        #expect(
            patrols.first?[8]
                == .text(
                    "2026-11-24: reported; bilat query 'topic:patrols relevance:dyad after:2026-11-24 before:2026-11-25'"
                ))
    }

    @Test func deedsOfABrief_openIntoWhatWasCounted_andPrintOnlyTheCount() throws {
        let text = BriefText(brief([row(1, topics: ["patrols"], target: "JPN")]), dossier: pair)
        let head = try #require(
            text.lines.first { $0.text == "  joint patrols: 1 this year, 0 by this date last year" })
        let under = text.lines.filter { $0.under == head.fold && head.fold != nil }
        #expect(under.map(\.text) == ["      2026-11-24: reported"])
        #expect(under.first?.filter == "topic:patrols relevance:dyad after:2026-11-24 before:2026-11-25")
        #expect(!text.text.contains("2026-11-24: reported"))
    }

    @Test func whatCameBeforeABurst_isNearInTime_andNeverACause() {
        var brief = brief(twoMonths)
        let burst = Signal(
            id: "burst/x", kind: .burst, at: noon, words: "burst: 9 stories", dimensions: [.military],
            evidence: [EventKey(1000)])
        (brief.signals, brief.near) = ([burst], ["burst/x": ["G7 leaders warn"]])
        let forms = [
            BriefText(brief, dossier: pair).text, BriefMarkdown(brief, dossier: pair).text,
            BriefHTML(brief, dossier: pair).text,
        ]
        for form in forms {
            let lines = form.split(separator: "\n").filter { $0.contains("G7 leaders warn") }
            #expect(lines.count == 1 && lines.allSatisfy { $0.contains("near in time") })
            for cause in ["because", "caused", "led to", "due to", "in response"] {
                #expect(lines.allSatisfy { !$0.contains(cause) })
            }
        }
    }

    @Test func unverifiedEntry_isNeverAFact() {
        var dossier = pair
        let citation = ChronologyEntry.Citation(title: "A list", url: "https://example.org")
        dossier.chronology = [
            ChronologyEntry(
                id: "maybe", date: OccurredOn(date: "2026-07-01", precision: .day), title: "Joint patrol, it is said",
                dimensions: [.military], direction: .both, root: .cooperate, topics: ["patrols"], citation: citation,
                isVerified: false)
        ]
        var ledger = RelationLedger(dossier: dossier)
        let state = RelationState(
            &ledger, material: RelationState.Material(dossier: dossier, health: [fine]), now: noon)
        #expect(state.deeds.first { $0.deed == .patrols }?.occasions.isEmpty == true)
        let table = ViewTables(state: state, dossier: dossier, title: { _ in nil }).table(.chronology)
        #expect(table.rows.map { $0[5] } == [.text("unverified")])
        #expect(table.notes == ["0 verified, 1 unverified"])
    }
}
