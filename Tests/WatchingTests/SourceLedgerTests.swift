import EventModel
import History
import Testing

@testable import Watching

@Suite struct SourceLedgerTests {
    @Test func health_isInTheOrderOfTheDossier_withWhatTheArchiveRemembers() {
        let sources = [TestWorld.source("b", url: ""), TestWorld.source("a", url: "")]
        let remembered = SourceState(
            health: SourceHealth(source: "a", state: .stale, words: "old"), memory: PollMemory(etag: "\"1\""))
        let ledger = SourceLedger(sources: sources, remembered: [remembered])
        #expect(ledger.health.map(\.source) == ["b", "a"])
        #expect(ledger.health.map(\.state) == [.unpolled, .stale])
    }

    @Test func disabledSource_saysWhy() {
        var source = TestWorld.source(url: "")
        source.enabled = false
        source.note = "HTML since 2026-04"
        let ledger = SourceLedger(sources: [source], remembered: [])
        #expect(ledger.health.first?.state == .disabled)
        #expect(ledger.health.first?.words == "HTML since 2026-04")
    }

    @Test func rememberedSource_thatTheDossierNoLongerLists_isLeftOut() {
        let gone = SourceState(health: SourceHealth(source: "gone"), memory: PollMemory())
        #expect(SourceLedger(sources: [], remembered: [gone]).health.isEmpty)
    }
}
