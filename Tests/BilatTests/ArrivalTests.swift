import FixtureServer
import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct ArrivalTests {
    @Test(arguments: [Samples.small, Samples.large]) func liveArrival_doesNotMoveTheSelection(_ size: Size) throws {
        let desk = try TestDesk()
        let rig = try desk.polling(environment: ["COLORTERM": "truecolor"], size: size)
        try rig.waitForAll("LIVE", "3 ok")
        rig.type("1")
        rig.type("j")
        let before = try rig.waitUntil("a selected row") { $0.text.contains("world  Gazprom and CNPC agree") }
        let row = try #require(before.row(with: "Gazprom"))
        desk.server.stepAll()
        rig.type("R")
        let after = try rig.waitFor("Russia and C", seconds: 15)
        let moved = try #require(after.row(with: "Gazprom"))
        #expect(moved == row + 1, "the new row stands above\n\(after)")
        let shown = try rig.waitFor("world  Gazprom and CNPC agree")
        #expect(shown[5, moved].style.background == before[5, row].style.background)
        #expect(shown[5, moved].style.background != shown[5, row].style.background)
    }

    @Test func pause_countsWhatWaits_andShowsItAfterwards() throws {
        let desk = try TestDesk()
        let rig = try desk.polling(size: Samples.large)
        try rig.waitForAll("LIVE", "3 ok")
        rig.type("=")
        try rig.waitFor("PAUSED 0 waiting")
        desk.server.stepAll()
        rig.type("R")
        let paused = try rig.waitFor("PAUSED 1 waiting", seconds: 15)
        #expect(!paused.contains("grain corridor"))
        rig.type("=")
        try rig.waitForAll("LIVE", "grain corridor")
    }
}
