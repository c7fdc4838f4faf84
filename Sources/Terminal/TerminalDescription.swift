import CNcurses

/// The terminfo entry of one terminal, as ncurses has loaded it, and the entry we would rather have.
///
/// ncurses takes its commands from the entry only. So that 24-bit colours need no second entry on the machine, and
/// leaving never resets a palette the user has set, the entry is rewritten and handed over in the environment.
nonisolated struct TerminalDescription {
    let name: String
    let colors: Int32
    let hasDirectColor: Bool

    /// Loads the entry; nil when the database has none. Leaves it as ncurses' current one.
    init?(name: String) {
        var status: Int32 = 0
        guard setupterm(name, 1, &status) == OK else { return nil }
        self.name = name
        colors = tigetnum("colors")
        hasDirectColor = tigetflag("RGB") == 1 || tigetflag("Tc") == 1
    }

    /// A capability that is a fixed text, without the padding that no terminal has needed for decades.
    func text(_ capability: String) -> [UInt8] {
        guard let bytes = Self.bytes(capability) else { return [] }
        var kept: [UInt8] = []
        var isPadding = false
        for (place, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "$"), bytes[(place + 1)...].first == UInt8(ascii: "<") { isPadding = true }
            if !isPadding { kept.append(byte) }
            if byte == UInt8(ascii: ">") { isPadding = false }
        }
        return kept
    }

    /// The rewritten entry in the compiled form of term(5), with `direct` for 24-bit colours.
    func compiled(direct: Bool) -> [UInt8] {
        var entry = CompiledEntry(name: name)
        entry.booleans = Self.names(bilat_boolean_name).map { !Self.unwanted.contains($0) && tigetflag($0) == 1 }
        entry.numbers = Self.names(bilat_number_name).map {
            direct ? Self.directNumbers[$0] ?? tigetnum($0) : tigetnum($0)
        }
        entry.strings = Self.names(bilat_string_name).map { name in
            if Self.unwanted.contains(name) { return nil }
            if let mode = Self.pasteModes[name] { return Self.bytes(name).map { $0 + Array(mode.utf8) } }
            return direct ? Self.directStrings[name].map { Array($0.utf8) } ?? Self.bytes(name) : Self.bytes(name)
        }
        entry.extendedBooleans = ["AX"].filter { tigetflag($0) == 1 } + (direct ? ["RGB"] : [])
        entry.extendedStrings = Self.extendedNames.compactMap { name in Self.extended(name).map { (name, $0) } }
        return entry.bytes
    }

    /// Changing or resetting the user's palette; repeating a character and scrolling by several rows, which half of the
    /// terminals do not know; shifting the rest of a row, which drags other panes along and halves wide characters.
    private static let unwanted: Set<String> = [
        "ccc", "initc", "initp", "scp", "oc", "rep", "indn", "rin", "ich", "ich1", "dch", "dch1", "smir", "rmir",
    ]

    /// What is pasted comes between marks from when keys are asked for until the terminal is given back.
    private static let pasteModes = ["smkx": "\u{1B}[?2004h", "rmkx": endOfPastes]
    static let endOfPastes = "\u{1B}[?2004l"

    /// Colours from this number on are places of the palette.
    static let firstIndexedDirectColor: Int32 = 0x100_0000

    private static let directNumbers: [String: Int32] = ["colors": firstIndexedDirectColor + 256, "pairs": 0x7FFF]

    private static let directStrings = ["setaf": directColor("38"), "setab": directColor("48"), "op": "\u{1B}[39;49m"]

    private static func directColor(_ code: String) -> String {
        let rgb = "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
        let first = firstIndexedDirectColor
        return "\u{1B}[\(code);%?%p1%{\(first)}%<%t2;\(rgb)%e5;%p1%{\(first)}%-%d%;m"
    }

    /// libvterm, and with it neovim's terminal, obeys only the first of several modes in one command; ncurses looks for
    /// 1006 in the first command only.
    private static func extended(_ name: String) -> [UInt8]? {
        guard let value = bytes(name), name == "XM", value.starts(with: Array("\u{1B}[?1006;1000".utf8)) else {
            return bytes(name)
        }
        let set = "%?%p1%{1}%=%th%el%;"
        return Array("\u{1B}[?1006\(set)\u{1B}[?1000\(set)".utf8)
    }

    /// Mouse protocol, and keys with Shift, Alt and Control (3…7 are xterm's numbers of the modifiers).
    private static let extendedNames: [String] =
        ["XM", "xm", "kUP", "kDN"]
        + ["kUP", "kDN", "kLFT", "kRIT", "kHOM", "kEND", "kPRV", "kNXT", "kIC", "kDC"].flatMap { key in
            (3...7).map { "\(key)\($0)" }
        }

    private static func names(_ name: (Int32) -> UnsafePointer<CChar>?) -> [String] {
        var names: [String] = []
        while let next = name(Int32(names.count)) { names.append(String(cString: next)) }
        return names
    }

    private static func bytes(_ capability: String) -> [UInt8]? {
        guard let text = tigetstr(capability), Int(bitPattern: text) != -1 else { return nil }
        return sequence(first: text) { $0 + 1 }.lazy.map { UInt8(bitPattern: $0.pointee) }.prefix { $0 != 0 }.map(
            \.self)
    }
}
