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

    private var remembered: SourceState {
        let health = SourceHealth(
            source: "wire", state: .fresh, words: "fresh", newestItemAt: TestWorld.now, itemsSeen: 12)
        return SourceState(health: health, memory: PollMemory(etag: "\"1\""))
    }

    @Test func sourceSwitchedOffAndOn_forgetsNothingThatWasSeen() {
        var ledger = SourceLedger(sources: [TestWorld.source(url: "")], remembered: [remembered])
        ledger.setSource("wire", isEnabled: false)
        #expect(ledger.health.map(\.words) == ["switched off in this archive"])
        ledger.setSource("wire", isEnabled: true)
        #expect(ledger.health.map(\.state) == [.unpolled])
        #expect(ledger.health.map(\.itemsSeen) == [12])
        #expect(ledger.memories["wire"]?.etag == "\"1\"")
    }

    @Test func sourceSwitchedOff_staysOff_whenAPollUnderWayEnds() {
        var ledger = SourceLedger(sources: [TestWorld.source(url: "")], remembered: [])
        ledger.setSource("wire", isEnabled: false)
        ledger.take(remembered)
        #expect(ledger.health.map(\.state) == [.disabled])
        #expect(ledger.health.map(\.itemsSeen) == [12])
    }

    @Test func archivesSwitches_goBeforeTheDossier() {
        var (on, off) = (TestWorld.source("on", url: ""), TestWorld.source("off", url: ""))
        (on.note, off.enabled, off.note) = ("audited", false, "mostly domestic")
        let ledger = SourceLedger(sources: [on, off], remembered: [], switches: ["on": false, "off": true])
        #expect(ledger.health.map(\.state) == [.disabled, .unpolled])
        #expect(ledger.health.map(\.words) == ["switched off in this archive", "not polled yet"])
    }
}
