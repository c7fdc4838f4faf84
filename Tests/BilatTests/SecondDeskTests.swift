import FixtureServer
import TerminalRig
import Testing

@Suite(.serialized) struct SecondDeskTests {
    @Test func secondDesk_reads_followsWithinASecond_andTakesOver() throws {
        let desk = try TestDesk()
        let first = try desk.polling(size: Samples.large)
        try first.waitForAll("LIVE", "3 ok")
        let second = try desk.opened(size: Samples.large)
        try second.waitForAll("READING", "Gazprom and CNPC agree", "3 ok")
        let collector = try desk.collected()
        #expect(collector.status == 1)
        #expect(collector.errors.contains("process \(first.process) collects"), "\(collector.errors)")
        let asked = desk.server.total.requests
        desk.server.stepAll()
        first.type("R")
        try first.waitFor("on grain", seconds: 15)
        try second.waitFor("on grain", seconds: 1.5)
        #expect(desk.server.total.requests <= asked + 3, "only the first desk polls")
        first.type("q")
        #expect(try first.waitForExit() == .exited(0))
        try second.waitForAll("LIVE", "on grain", seconds: 5)
    }
}
