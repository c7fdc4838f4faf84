import EventModel
import FixtureServer
import History
import Testing
import Watching

/// A source that is switched off stays off, until somebody switches it on.
@Suite struct SourceSwitchTests {
    private func desk() throws -> TestDesk {
        let desk = try TestDesk([TestWorld.feed([("1", "Russia and China sign")])])
        desk.hasPages = false
        return desk
    }

    @Test func sourceSwitchedOff_isNotAsked_alsoAfterARestart() async throws {
        let desk = try desk()
        await desk.setSource(isEnabled: false)
        desk.restart()
        let health = try await desk.poll()
        #expect(desk.server.tally("/feed").requests == 0)
        #expect(health.state == .disabled && health.words == "switched off in this archive")
    }

    @Test func sourceSwitchedOnAgain_isAsked_alsoAfterARestart() async throws {
        let desk = try desk()
        await desk.setSource(isEnabled: false)
        desk.restart()
        await desk.setSource(isEnabled: true)
        desk.restart()
        let health = try await desk.poll()
        #expect(desk.server.tally("/feed").requests == 1 && health.words == "fresh")
    }

    @Test func sourceThatTheDossierSwitchesOff_isAsked_whereTheArchiveHasItOn() async throws {
        let desk = try desk()
        desk.isEnabled = false
        #expect(try await desk.poll().state == .disabled)
        await desk.setSource(isEnabled: true)
        desk.restart()
        #expect(try await desk.poll().words == "fresh")
        #expect(desk.server.tally("/feed").requests == 1)
    }
}
