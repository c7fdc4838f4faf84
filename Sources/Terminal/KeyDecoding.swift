import CNcurses
import ScreenModel

/// From what ncurses hands over to the key that was struck.
nonisolated enum KeyDecoding {
    /// The key of a character; nil for what is no key of ours.
    static func key(scalar value: UInt32) -> KeyPress? {
        switch value {
        case 0: return KeyPress(.character(" "), isControl: true)
        case 0x08, 0x7F: return KeyPress(.backspace)
        case 0x09: return KeyPress(.tab)
        case 0x0A, 0x0D: return KeyPress(.enter)
        case 0x1B: return KeyPress(.escape)
        case 0x01...0x1A: return control(value + 0x60)
        case 0x1C...0x1F: return control(value + 0x40)
        case 0x80..<0xA0: return nil
        default: return Unicode.Scalar(value).map { KeyPress(.character(Character($0))) }
        }
    }

    /// The key of a code of ncurses (`KEY_LEFT` …) or, for codes it gives out itself, of the name in terminfo.
    static func key(code: Int32, name: String?) -> KeyPress? {
        if let key = plainKeys[code] { return KeyPress(key) }
        if (1...12).contains(code - KEY_F0) { return KeyPress(.function(Int(code - KEY_F0))) }
        guard let name, let modifier = name.last?.wholeNumberValue, let key = namedKeys[String(name.dropLast())] else {
            return name.flatMap { namedKeys[$0] }.map { KeyPress($0) }
        }
        // xterm's numbers: 1 + Shift 1 + Alt 2 + Control 4.
        return KeyPress(key, isControl: modifier >= 5)
    }

    private static func control(_ value: UInt32) -> KeyPress? {
        Unicode.Scalar(value).map { KeyPress(.character(Character($0)), isControl: true) }
    }

    private static let plainKeys: [Int32: KeyPress.Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
        KEY_HOME: .home, KEY_END: .end, KEY_SHOME: .home, KEY_SEND: .end,
        KEY_A1: .home, KEY_C1: .end, KEY_A3: .pageUp, KEY_C3: .pageDown,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown,
        KEY_IC: .insert, KEY_DC: .delete, KEY_SDC: .delete, KEY_SIC: .insert,
        KEY_BACKSPACE: .backspace, KEY_ENTER: .enter, KEY_BTAB: .backTab,
    ]

    private static let namedKeys: [String: KeyPress.Key] = [
        "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
        "kPRV": .pageUp, "kNXT": .pageDown, "kIC": .insert, "kDC": .delete,
    ]
}
