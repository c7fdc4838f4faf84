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
        // The new row comes in above; the selected one keeps its place on the screen and its colour.
        let after = try rig.waitForAll("▲1", "1 Economic 2", "world  Gazprom and CNPC agree", seconds: 15)
        #expect(after.row(with: "Gazprom") == row, "\(after)")
        #expect(after[5, row].style == before[5, row].style)
        rig.type("k")
        let above = try rig.waitFor("world  Russia and China sign agreement on grain")
        #expect(above.row(with: "Russia and C") == row, "\(above)")
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
        #expect(!paused.contains("on grain"))
        rig.type("=")
        try rig.waitForAll("LIVE", "on grain")
    }
}
