import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct ResizeTests {
    @Test func newSize_isReported_andDrawn() throws {
        let rig = try Probe.rig("keys")
        try rig.waitFor("ready 80x24")
        rig.resize(to: Size(width: 200, height: 60))
        try rig.waitFor("resized 200x60")
        rig.resize(to: Size(width: 40, height: 8))
        try rig.waitFor("resized 40x8")
    }

    @Test func size_isTheTerminals_whateverTheEnvironmentSays() throws {
        try Probe.rig("keys", environment: ["LINES": "10", "COLUMNS": "20"]).waitFor("ready 80x24")
    }

    @Test func storm_endsWithTheRightScreen() throws {
        let rig = try Probe.rig("desk", environment: Probe.direct, size: Size(width: 120, height: 40))
        try rig.waitFor(" 1000")
        for step in 0..<60 {
            rig.resize(to: Size(width: 20 + (step * 37) % 180, height: 5 + (step * 13) % 55))
            rig.type("n")
        }
        rig.resize(to: Size(width: 120, height: 40))
        rig.type("n")
        try rig.waitFor(" 1061")
        let after = rig.waitUntilQuiet()
        rig.type(.controlL)
        rig.waitUntilQuiet()
        #expect(after.text == rig.screen.text)
        let isSame = after.looks(like: rig.screen)
        #expect(isSame)
        #expect(after.row(3).contains("1061") && after.row(37).contains("2984"))
    }

    @Test func tinyTerminal_isSurvived() throws {
        let rig = try Probe.rig("desk", size: Size(width: 120, height: 24))
        try rig.waitFor("1000")
        rig.resize(to: Size(width: 4, height: 2))
        rig.waitUntilQuiet()
        rig.resize(to: Size(width: 120, height: 24))
        try rig.waitFor("1000")
    }
}
