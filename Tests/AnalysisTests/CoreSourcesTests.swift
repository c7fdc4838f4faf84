import Analysis
import EventModel
import Testing

/// When figures may be said, by whether the sources on which they rest could be heard.
struct CoreSourcesTests {
    private static let dossier: Dossier = {
        var dossier = MeetingBoardTests.dossier
        dossier.sources = [("a", "RUS"), ("b", "RUS"), ("c", "RUS"), ("d", "CHN"), ("w", "third")].map { name, side in
            Source(
                name: name, url: "https://example.org", side: side, jurisdiction: side,
                kind: side == "third" ? .wire : .official, family: name, audience: .domestic, language: "ru")
        }
        return dossier
    }()

    private static func sources(_ states: [(String, SourceHealth.State)]) -> CoreSources {
        CoreSources(dossier: dossier, health: states.map { SourceHealth(source: $0.0, state: $0.1) })
    }

    @Test func mostCoreSourcesOfASideDown_greyTheFigures() {
        let core = Self.sources([("a", .fresh), ("b", .failing), ("c", .walled), ("d", .fresh)])
        #expect(core.standing() == .greyed("1 of 3 core sources of RUS can be heard"))
        var ledger = LineBoardTests.year()
        let figure = LineBoard(&ledger, now: noon, core: core.standing()).figure(.talk)
        #expect(figure?.standing.name == "greyed")
        #expect(figure?.standing.reason == "1 of 3 core sources of RUS can be heard")
    }

    @Test func allCoreSourcesOfASideDown_withholdThem() {
        let core = Self.sources([("a", .fresh), ("b", .fresh), ("d", .failing)])
        #expect(core.standing() == .withheld("none of 1 core sources of CHN can be heard"))
    }

    @Test func sourcesOfThirdParties_areNoCore() {
        let core = Self.sources([("a", .fresh), ("b", .fresh), ("c", .fresh), ("d", .fresh), ("w", .failing)])
        #expect(core.standing() == .shown)
        #expect(core.hearing == .known && core.hearing.words == nil)
    }

    @Test func importedRowsAlone_saySo() {
        #expect(Self.sources([("a", .unpolled), ("d", .disabled)]).hearing == .neverPolled)
        #expect(SourceHearing.neverPolled.words == "from imported rows only, no source heard")
        #expect(Self.sources([("a", .unpolled), ("w", .fresh)]).hearing == .noCore)
    }

    @Test func momentOfWhichNoHealthWasKept_claimsNoFreshness() {
        let core = Self.sources([])
        #expect(core.standing() == .shown)
        #expect(core.hearing == .notKept)
        #expect(core.hearing.words?.hasPrefix("source health of that time not kept") == true)
    }
}
