import FixtureServer
import Glibc
import TerminalRig
import Testing

@Suite(.serialized) struct RestartTests {
    private func quit(_ rig: TerminalRig) throws {
        rig.type("q")
        #expect(try rig.waitForExit() == .exited(0))
    }

    @Test func star_survives() throws {
        let desk = try TestDesk()
        let rig = try desk.filled()
        rig.type("2*")
        try rig.waitFor("★")
        try quit(rig)
        try desk.opened(["--offline"]).waitForAll("★", "2 Military 1")
    }

    @Test func caughtUp_survives_andCanBeUndone() throws {
        let desk = try TestDesk()
        let rig = try desk.filled(size: Samples.large)
        try rig.waitFor("4 new; A marks all as seen")
        rig.type("A")
        try rig.waitFor("nothing new")
        rig.type("U")
        try rig.waitFor("4 new")
        rig.type("A")
        try rig.waitFor("nothing new")
        try quit(rig)
        let again = try desk.opened(["--offline"], size: Samples.large)
        let screen = try again.waitForAll("2 Military 1", "nothing new")
        #expect(!screen.contains("4 new"))
    }

    @Test func yesterdaysEvents_areShownWithoutANetwork() throws {
        let desk = try TestDesk()
        try quit(try desk.filled())
        let rig = try desk.opened(["--offline"], size: Samples.large)
        try rig.waitForAll(
            "Gazprom and CNPC agree", "Россия и Китай провели", "俄中外长", "北斗", "OFFLINE", "3 ok", seconds: 5)
        #expect(desk.server.total.requests == 0)
    }

    @Test func kill9_losesNothingThatWasPainted() throws {
        let desk = try TestDesk()
        let rig = try desk.opened(size: Samples.large)
        // Killed at the first paint that shows an event, in the midst of polling.
        let titles = ["Gazprom and CNPC agree", "Россия и Китай провели", "俄中外长", "北斗"]
        let painted = try rig.waitUntil("an event", seconds: 20) { screen in titles.contains { screen.contains($0) } }
        rig.signal(SIGKILL)
        #expect(try rig.waitForExit() == .signalled(SIGKILL))
        let seen = titles.filter { painted.contains($0) || rig.screen.contains($0) }
        try desk.opened(["--offline"], size: Samples.large).waitUntil("all that was painted") { screen in
            seen.allSatisfy { screen.contains($0) }
        }
    }
}
