import EventModel
import ScreenModel
import TerminalRig
import Testing

@Suite(.serialized) struct HostileTitlesTests {
    private static let payloads = [
        ("clear", "\u{1B}[2J\u{1B}[H"), ("link", "\u{1B}]8;;https://evil.example\u{1B}\\x\u{1B}]8;;\u{1B}\\"),
        ("clipboard", "\u{1B}]52;c;cm0gLXJm\u{07}"), ("c1", "\u{9B}2J\u{9D}52;c;eA==\u{9C}"),
        ("bidi", "\u{202E}\u{2066}"), ("zero", "\u{200B}\u{200D}\u{FEFF}\u{2060}"), ("c0", "\u{08}\u{0B}\u{0E}\u{7F}"),
        ("long", String(repeating: "я", count: 10_000)), ("tags", "\u{E0041}\u{E007F}"),
    ]

    private var feed: String {
        let empty = FeedItem(id: "empty", title: "", summary: "Russia and China sign a gas contract, empty")
        let items = Self.payloads.map { name, payload in
            FeedItem(id: name, title: "Russia and China \(payload) sign gas contract \(name)", age: 5)
        }
        return FeedItem.json(items + [empty], now: .init(seconds: 1_795_521_600))
    }

    @Test(arguments: [Samples.small, Samples.large]) func titles_putNoControlIntoTheByteStream(_ size: Size) throws {
        let desk = try TestDesk(extra: ["hostile": feed])
        let rig = try desk.polling(size: size)
        try rig.waitFor("4 ok", seconds: 15)
        rig.type("/source:hostile")
        rig.type(.enter)
        rig.type("0")
        try rig.waitFor("10 of 1")
        rig.type("g")
        rig.type(.enter)
        for _ in 0...Self.payloads.count {
            rig.waitUntilQuiet(seconds: 0.05)
            rig.type("n")
        }
        try rig.waitFor("hostile, wire, third party")
        rig.type("q")
        rig.type("q")
        rig.type("q")
        #expect(try rig.waitForExit() == .exited(0))
        expectHarmless(rig.received)
    }

    /// Only what ncurses itself sends: CSI and charset sequences, keypad modes; no OSC, no C1, no bidi, no zero width.
    private func expectHarmless(_ bytes: [UInt8]) {
        let stream = String(decoding: bytes, as: UTF8.self).unicodeScalars
        let foreign = stream.filter { scalar in
            switch scalar.value {
            case 0x80...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F, 0x7F: true
            case 0x00...0x1F: ![0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F, 0x1B].contains(scalar.value)
            default: false
            }
        }
        #expect(foreign.isEmpty, "\(foreign.map { String($0.value, radix: 16) })")
        let after = zip(stream, stream.dropFirst()).filter { $0.0 == "\u{1B}" }.map { $0.1 }
        #expect(Set(after).isSubset(of: ["[", "(", ")", "=", ">", "7", "8", "M"]), "\(Set(after))")
        #expect(!String(stream).contains("\u{1B}[2J\u{1B}[H sign"))
    }
}
