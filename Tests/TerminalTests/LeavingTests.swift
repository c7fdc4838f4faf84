import Glibc
import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct LeavingTests {
    private func started(_ environment: [String: String] = [:]) throws -> TerminalRig {
        let rig = try Probe.rig("keys", environment: environment)
        try rig.waitFor("ready")
        #expect(!rig.modes.isCooked)
        return rig
    }

    private func expectLeft(_ rig: TerminalRig, _ exit: RigExit) throws {
        #expect(try rig.waitForExit() == exit)
        #expect(rig.modes == rig.modesBefore)
        #expect(!rig.screen.isAlternate && rig.screen.isCursorVisible && !rig.screen.wantsMouse)
    }

    @Test(arguments: [[:], Probe.direct]) func quitting_leavesTheTerminalAsItWas(_ environment: [String: String]) throws
    {
        let rig = try started(environment)
        rig.type("q")
        try expectLeft(rig, .exited(0))
    }

    @Test func plainExit_leavesTheTerminalAsItWas() throws {
        let rig = try started()
        rig.type("X")
        try expectLeft(rig, .exited(7))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func signal_leavesTheTerminalAsItWas_andIsTold(_ signal: Int32) throws {
        let rig = try started()
        rig.signal(signal)
        try expectLeft(rig, .exited(128 + signal))
    }

    @Test(arguments: [("T", [SIGILL, SIGTRAP]), ("S", [SIGSEGV]), ("A", [SIGABRT]), ("O", [SIGSEGV])])
    func crash_leavesTheTerminalAsItWas(_ key: String, _ signals: [Int32]) throws {
        // Swift's backtracer would ask what to do and wait for half a minute.
        let rig = try started(["SWIFT_BACKTRACE": "enable=no"])
        rig.type(key)
        let exit = try rig.waitForExit(seconds: 60)
        #expect(signals.map { RigExit.signalled($0) }.contains(exit))
        #expect(rig.modes == rig.modesBefore)
        #expect(!rig.screen.isAlternate && rig.screen.isCursorVisible && !rig.screen.wantsMouse)
    }

    /// Swift's own handler must still come to its word after ours.
    @Test(arguments: [("T", [SIGILL, SIGTRAP]), ("S", [SIGSEGV])])
    func crash_isStillTraced_onACleanTerminal(_ key: String, _ signals: [Int32]) throws {
        let rig = try started(["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no,threads=crashed,output-to=stdout"]
        )
        rig.type(key)
        let exit = try rig.waitForExit(seconds: 60)
        #expect(signals.map { RigExit.signalled($0) }.contains(exit))
        #expect(rig.modes.isCooked && !rig.screen.isAlternate)
    }

    @Test func hangup_endsTheProgram() throws {
        let rig = try started()
        rig.hangUp()
        #expect(try rig.waitForExit() == .exited(128 + SIGHUP))
    }

    @Test func palette_isNeverReset() throws {
        let rig = try started()
        rig.type("q")
        _ = try rig.waitForExit()
        #expect(!String(decoding: rig.received, as: UTF8.self).contains("\u{1B}]104"))
    }

    @Test func pipe_isRefusedInWords() throws {
        let rig = try TerminalRig(
            program: "/bin/sh", arguments: ["-c", TerminalRig.built("TerminalProbe") + " keys | cat; echo done"])
        #expect(try rig.waitFor("done").text.contains("needs a terminal for input and output"))
    }

    @Test(arguments: [("dumb", "cannot place text"), ("", "cannot place text")])
    func unfitTerminal_isRefusedInWords(_ term: String, _ words: String) throws {
        let rig = try Probe.rig("keys", environment: ["TERM": term])
        #expect(try rig.waitForExit() == .exited(2))
        #expect(rig.screen.text.contains(words))
        #expect(rig.modes == rig.modesBefore)
    }
}
