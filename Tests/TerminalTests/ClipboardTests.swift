import TerminalRig
import Testing

@testable import Terminal

@Suite(.serialized) struct ClipboardTests {
    @Test func copy_sendsOSC52() throws {
        let rig = try Probe.rig("keys")
        try rig.waitFor("ready")
        rig.type("Y")
        try rig.waitFor("key character(\"Y\")")
        #expect(String(decoding: rig.received, as: UTF8.self).contains("\u{1B}]52;c;0L/RgNC40LLQtdGC\u{07}"))
    }

    @Test func tmux_getsBothForms() {
        let commands = Clipboard.commands(for: "a", environment: ["TMUX": "/tmp/x"])
        #expect(
            commands.map { String(decoding: $0, as: UTF8.self) }
                == "\u{1B}]52;c;YQ==\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{07}\u{1B}\\")
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("中", "5Lit"),
        ("ÿ?>", "w78/Pg=="),
    ]) func text_isInBase64(_ text: String, _ expected: String) {
        let commands = Clipboard.commands(for: text, environment: [:]).map { String(decoding: $0, as: UTF8.self) }
        #expect(commands == "\u{1B}]52;c;\(expected)\u{07}")
    }

    @Test func tooLongText_isRefused() {
        #expect(Clipboard.commands(for: String(repeating: "a", count: 74_995), environment: [:]) == nil)
    }
}
