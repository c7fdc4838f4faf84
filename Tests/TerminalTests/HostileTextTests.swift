import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct HostileTextTests {
    /// Every byte that the probe sent while hostile titles were on its screen.
    private func sent(_ environment: [String: String]) throws -> (bytes: [UInt8], screen: RigScreen) {
        let rig = try Probe.rig("hostile", environment: environment, size: Size(width: 60, height: 20))
        let screen = try rig.waitFor("done")
        return (rig.received, screen)
    }

    @Test func byteStream_hasNoCommandButNcurses() throws {
        let text = String(decoding: try sent(Probe.direct).bytes, as: UTF8.self)
        for command in [
            "\u{1B}]52", "\u{1B}]8", "\u{9B}", "\u{90}", "\u{07}", "\u{08}\u{08}", "\u{202E}", "\u{200B}",
            "\u{0E}shift",
        ] {
            #expect(!text.contains(command), "\(command.debugDescription)")
        }
        #expect(!text.contains("\u{1B}[31mred"))
    }

    @Test func screen_showsWhatIsLeft_eachTitleOnItsRow() throws {
        let screen = try sent([:]).screen
        #expect(screen.row(0) == "�[31mred�[0m")
        #expect(screen.row(1) == "�]52;c;ZXZpbA==�")
        #expect(screen.row(5) == "agnp.exe")
        #expect(screen.row(6) == "zerowidth")
        #expect(screen.row(9) == "line feed return tab")
        #expect(screen.row(11).hasSuffix("…") && screen.row(11).count == 60)
        #expect(screen.row(12) == "")
        #expect(screen.row(13) == "del�ete")
        #expect(screen.row(14) == "e\u{301}\u{301}\u{301}\u{301}nd")
        #expect(screen.row(15) == "done")
    }
}
