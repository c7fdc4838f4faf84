import Glibc
import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct SuspendTests {
    /// The probe as a job of an interactive shell.
    private func shell() throws -> TerminalRig {
        let rig = try TerminalRig(
            program: "/bin/bash", arguments: ["--norc", "--noediting", "-i"],
            environment: TerminalRig.xterm256.merging(["PS1": "shell> "]) { $1 })
        try rig.waitFor("shell>")
        rig.type(TerminalRig.built("TerminalProbe") + " keys\r")
        try rig.waitFor("ready")
        return rig
    }

    @Test func controlZ_suspends_andTheShellContinues() throws {
        let rig = try shell()
        rig.type(.controlZ)
        let suspended = try rig.waitFor("Stopped")
        #expect(!suspended.isAlternate && suspended.isCursorVisible)
        #expect(rig.modes.local & UInt32(ICANON) != 0 || rig.modes.local & UInt32(ISIG) != 0)
        rig.type("fg\r")
        let resumed = try rig.waitFor("resumed 80x24")
        #expect(resumed.isAlternate && resumed.contains("ready"))
        rig.type("a")
        try rig.waitFor("key character(\"a\")")
        rig.type("q")
        try rig.waitUntil("the shell") { !$0.isAlternate }
    }

    @Test func size_isRight_whenItChangedMeanwhile() throws {
        let rig = try shell()
        rig.type(.controlZ)
        try rig.waitFor("Stopped")
        rig.resize(to: Size(width: 100, height: 30))
        rig.type("fg\r")
        try rig.waitFor("resumed 100x30")
    }

    @Test func stopFromOutside_isSurvived() throws {
        let rig = try Probe.rig("keys")
        try rig.waitFor("ready")
        rig.signal(SIGSTOP)
        rig.signal(SIGCONT)
        try rig.waitFor("resumed 80x24")
        rig.type("a")
        try rig.waitFor("key character(\"a\")")
    }

    @Test func redraw_repairsASpoiltScreen() throws {
        let rig = try Probe.rig("paint")
        try rig.waitFor("standard")
        let before = rig.bytesReceived
        rig.type(.controlL)
        try rig.waitUntil("all again") { _ in rig.bytesReceived > before + 100 }
        #expect(rig.waitUntilQuiet().row(0) == "R→C Газ 天然气 end")
    }
}
