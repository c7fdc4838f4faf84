import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct KeyTests {
    /// What the probe noted for these bytes, typed at once.
    private func noted(_ bytes: [UInt8], environment: [String: String] = [:], count: Int = 1) throws -> [String] {
        let rig = try Probe.rig("keys", environment: environment)
        try rig.waitFor("ready")
        rig.type(bytes: bytes)
        try rig.waitUntil("\(count) events") { $0.text.split(separator: "\n").count > count }
        return rig.waitUntilQuiet(seconds: 0.05).text.split(separator: "\n").dropFirst().map(String.init)
    }

    private func noted(_ text: String, environment: [String: String] = [:], count: Int = 1) throws -> [String] {
        try noted(Array(text.utf8), environment: environment, count: count)
    }

    @Test func specialKeys_areKnown() throws {
        let rig = try Probe.rig("keys", size: Size(width: 80, height: 40))
        try rig.waitFor("ready")
        let expected: [(RigKey, String)] = [
            (.up, "up"), (.down, "down"), (.left, "left"), (.right, "right"), (.home, "home"), (.end, "end"),
            (.pageUp, "pageUp"), (.pageDown, "pageDown"), (.insert, "insert"), (.delete, "delete"),
            (.backTab, "backTab"), (.tab, "tab"), (.enter, "enter"), (.escape, "escape"), (.backspace, "backspace"),
            (.f1, "function(1)"), (.f2, "function(2)"), (.f5, "function(5)"), (.f12, "function(12)"),
            (.controlC, "^character(\"c\")"), (.controlD, "^character(\"d\")"), (.controlU, "^character(\"u\")"),
        ]
        for (place, (key, name)) in expected.enumerated() {
            rig.type(key)
            try rig.waitUntil("\(key)") { $0.row(place + 1) == "key \(name)" }
        }
    }

    @Test func characters_ofAllLengths_areKnown() throws {
        #expect(
            try noted("aЯ中😀", count: 4)
                == ["key character(\"a\")", "key character(\"Я\")", "key character(\"中\")", "key character(\"😀\")"])
    }

    @Test func cursorKeys_areKnown_inBothModes() throws {
        #expect(try noted("\u{1B}[A\u{1B}OB", count: 1).last == "key down")
    }

    @Test func controlWithArrow_isKnown() throws {
        #expect(try noted("\u{1B}[1;5D\u{1B}[1;2C", count: 2) == ["key ^left", "key right"])
    }

    @Test(arguments: [["TERM": "tmux-256color"], ["TERM": "screen"], ["TERM": "linux"]])
    func otherTerminals_haveTheirOwnHome(_ environment: [String: String]) throws {
        #expect(try noted("\u{1B}[1~\u{1B}[4~", environment: environment, count: 2) == ["key home", "key end"])
    }

    @Test func unknownSequence_isNoKey() throws {
        #expect(try noted("\u{1B}[99;99xq".replacing("q", with: "a"), count: 1) == ["key character(\"a\")"])
        #expect(try noted("\u{1B}[205~a\u{1B}[201~", count: 1) == ["key character(\"a\")"])
    }

    @Test func loneEscape_isThereAtOnce() throws {
        let rig = try Probe.rig("keys")
        try rig.waitFor("ready")
        rig.type(.escape)
        // ncurses' own patience is a second.
        try rig.waitUntil("escape", seconds: 0.8) { $0.contains("key escape") }
    }

    @Test func invalidBytes_doNoHarm() throws {
        let rig = try Probe.rig("keys")
        try rig.waitFor("ready")
        rig.type(bytes: [0xFF, 0xFE, 0xC0, 0x80, 0xE4, 0xB8])
        rig.type("z")
        rig.type("a")
        try rig.waitFor("key character(\"a\")", seconds: 3)
    }

    @Test func mouse_clickDoubleClickAndWheel_areKnown() throws {
        let press = "\u{1B}[<0;11;6M\u{1B}[<0;11;6m"
        #expect(
            try noted(press + press + "\u{1B}[<64;3;3M" + "\u{1B}[<65;3;3M", count: 4)
                == ["mouse click 10,5", "mouse doubleClick 10,5", "mouse wheelUp 2,2", "mouse wheelDown 2,2"])
    }

    @Test func keysAndMouse_keepTheirOrder() throws {
        #expect(
            try noted("a\u{1B}[<0;1;1Mb", count: 3)
                == ["key character(\"a\")", "mouse click 0,0", "key character(\"b\")"])
    }

    @Test func paste_comesAsOneText_notAsKeys() throws {
        #expect(
            try noted("a\u{1B}[200~gas\nq я\u{1B}[201~b", count: 3)
                == ["key character(\"a\")", "pasted 7 \"gas\\nq я\"", "key character(\"b\")"])
    }

    @Test func pasteOfAMegabyte_comesAsItsBeginning() throws {
        let rig = try Probe.rig("keys", size: Size(width: 40, height: 10))
        try rig.waitFor("ready")
        rig.type("\u{1B}[200~" + String(repeating: "(", count: 1_000_000) + "\u{1B}[201~!")
        try rig.waitFor("key character(\"!\")", seconds: 30)
        #expect(rig.screen.contains("pasted 65536"))
    }

    @Test func pastedFlood_arrivesWhole() throws {
        let rig = try Probe.rig("keys", size: Size(width: 40, height: 10))
        try rig.waitFor("ready")
        rig.type(String(repeating: "абв", count: 1000) + "!")
        try rig.waitFor("key character(\"!\")")
    }
}
