import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct ChangedCellsTests {
    private let size = Size(width: 120, height: 40)

    /// Bytes sent for one more row in the first pane of a full screen.
    private func bytesForOneRow(_ environment: [String: String]) throws -> Int {
        let rig = try Probe.rig("desk", environment: environment, size: size)
        try rig.waitFor(" 1000")
        rig.waitUntilQuiet()
        let before = rig.bytesReceived
        rig.type("n")
        try rig.waitFor(" 1001")
        rig.waitUntilQuiet()
        print("one new row, \(environment["COLORTERM"] ?? "256 colours"): \(rig.bytesReceived - before) bytes")
        return rig.bytesReceived - before
    }

    @Test func sameGrid_sendsNothing() throws {
        let rig = try Probe.rig("desk", environment: Probe.direct, size: size)
        try rig.waitFor(" 1000")
        rig.waitUntilQuiet()
        let before = rig.bytesReceived
        rig.type("x")
        rig.waitUntilQuiet()
        #expect(rig.bytesReceived == before)
    }

    @Test func oneNewRow_staysBelowTwoKilobytes_with24Bits() throws {
        #expect(try bytesForOneRow(Probe.direct) < 2000)
    }

    @Test func oneNewRow_staysBelowTwoKilobytes_with256Colours() throws {
        #expect(try bytesForOneRow([:]) < 2000)
    }

    /// ncurses moves the rows that only moved, with the commands every terminal knows.
    @Test(arguments: ["xterm-256color", "tmux-256color"]) func rowsThatOnlyMoved_areMoved(_ term: String) throws {
        let rig = try Probe.rig("zoom", environment: ["TERM": term, "COLORTERM": "truecolor"], size: size)
        try rig.waitFor(" 1000")
        rig.waitUntilQuiet()
        let before = rig.bytesReceived
        rig.type("nnn")
        try rig.waitFor(" 1003")
        let moved = rig.waitUntilQuiet()
        #expect(rig.bytesReceived - before < 1500)
        let sent = String(decoding: rig.received[before...], as: UTF8.self)
        #expect(sent.firstMatch(of: #/\x1B\[\d*[ST]/#) == nil)
        rig.type(.controlL)
        #expect(rig.waitUntilQuiet().looks(like: moved))
    }

    @Test func screenAfterManyRows_isTheGrid() throws {
        let rig = try Probe.rig("desk", environment: Probe.direct, size: size)
        try rig.waitFor(" 1000")
        for _ in 0..<25 { rig.type("n") }
        try rig.waitFor(" 1025")
        let scrolled = rig.waitUntilQuiet()
        rig.type(.controlL)
        rig.waitUntilQuiet()
        #expect(rig.screen.text == scrolled.text)
        let isSame = rig.screen.looks(like: scrolled)
        #expect(isSame)
    }
}
