import Analysis
import EventModel
import Testing

@testable import Briefing

struct BlindSourcesTests {
    private static func source(_ name: String, _ side: String, _ kind: SourceKind) -> Source {
        Source(
            name: name, url: "https://example.org/\(name)", side: side, jurisdiction: side, kind: kind, family: name,
            audience: .domestic, language: "en")
    }

    private static let dossier: Dossier = {
        var dossier = pair
        dossier.sources = [
            source("wire-b", "third", .wire), source("wire-a", "third", .wire), source("mid", "RUS", .official),
            source("kremlin", "RUS", .official), source("daily", "RUS", .independent),
            source("fmprc", "CHN", .official),
            source("pla", "CHN", .army), source("xinhua", "CHN", .state),
        ]
        return dossier
    }()

    private static func lines(_ states: [(String, SourceHealth.State)]) -> [String] {
        let blind = states.map { SourceHealth(source: $0.0, state: $0.1, words: "because") }
        return BlindSources(blind: blind, dossier: dossier).lines
    }

    @Test func few_areASentenceEach_theCoreFirst() {
        #expect(
            Self.lines([("wire-a", .failing), ("mid", .walled)]) == [
                "mid: walled, because", "wire-a: failing, because",
            ])
    }

    @Test func many_areGroupedBySideAndKind_withTheirNames_theCoreFirst() {
        #expect(
            Self.lines([
                ("wire-b", .failing), ("wire-a", .failing), ("daily", .stale), ("mid", .walled), ("kremlin", .stale),
                ("fmprc", .failing), ("pla", .failing), ("gone", .zombie),
            ]) == [
                "RUS, official (core): 1 stale (kremlin), 1 walled (mid)",
                "CHN, official (core): 1 failing (fmprc)", "CHN, army (core): 1 failing (pla)",
                "RUS, independent: 1 stale (daily)", "third party, wire: 2 failing (wire-a, wire-b)",
                "no longer in the dossier: 1 zombie (gone)", "why each: bilat sources list, S in the dashboard",
            ])
    }
}
