import Glibc
import TerminalRig
import Testing

@Suite(.serialized) struct LeavingTests {
    private func left(_ rig: TerminalRig, _ exit: RigExit) throws {
        #expect(try rig.waitForExit() == exit)
        #expect(rig.modes == rig.modesBefore)
        #expect(!rig.screen.isAlternate && rig.screen.isCursorVisible && !rig.screen.wantsMouse)
    }

    @Test func quit_isZero() throws {
        let desk = try TestDesk()
        let rig = try desk.filled()
        rig.type("S")
        try rig.waitFor("Sources 3")
        rig.type("q")
        try rig.waitUntilGone("Sources 3")
        rig.type(.escape)
        rig.type("q")
        try left(rig, .exited(0))
    }

    @Test(arguments: [(SIGTERM, 0), (SIGHUP, 0), (SIGINT, 130)] as [(Int32, Int32)])
    func signal_endsWithItsCode(_ signal: Int32, _ code: Int32) throws {
        let desk = try TestDesk()
        let rig = signal == SIGTERM ? try desk.polling() : try desk.filled()
        rig.signal(signal)
        try left(rig, .exited(code))
    }

    @Test func lostTerminal_endsTheProgram() throws {
        let desk = try TestDesk()
        let rig = try desk.filled()
        rig.hangUp()
        #expect(try rig.waitForExit() == .exited(0))
    }

    @Test(arguments: ["dumb", ""]) func unfitTerminal_saysWhatToUse(_ term: String) throws {
        let desk = try TestDesk()
        let rig = try desk.opened(environment: ["TERM": term])
        #expect(try rig.waitForExit() == .exited(2))
        // The sentence is longer than a row.
        let text = rig.screen.text.split(separator: "\n").joined()
        #expect(text.contains("cannot place text") && text.contains("bilat watch"), "\(rig.screen)")
        #expect(rig.modes == rig.modesBefore)
    }

    @Test func wrongTheme_isSaidBeforeTheScreenIsClaimed() throws {
        let desk = try TestDesk()
        let rig = try desk.opened(["--theme", "drak"])
        #expect(try rig.waitForExit() == .exited(2))
        #expect(rig.screen.contains("did you mean “dark”"))
    }
}
