import CNcurses
import CSignals
import Glibc
import ScreenModel

/// Runs on whatever thread calls `exit`, so it must not be bound to the main actor.
private nonisolated func endScreen() {
    if !isendwin() { endwin() }
}

/// Taking over the terminal: everything that happens once, before the first grid.
struct TerminalClaim {
    let depth: ColorDepth
    let isUTF8: Bool

    init(_ options: TerminalOptions) throws(TerminalError) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        let term = options.environment["TERM"] ?? ""
        guard !term.isEmpty, term != "dumb", term != "unknown" else { throw .dumb }
        isUTF8 = Self.startLocale(options.environment)
        var modesBefore = termios()
        tcgetattr(STDIN_FILENO, &modesBefore)
        guard let description = Self.description(term) else { throw .unknown(term: term) }
        depth = Self.depth(description, options)
        let restore = Self.restoreCommands(description)
        guard Self.start(description, direct: depth == .direct) else { throw .unknown(term: term) }
        bilat_guard_crashes(&modesBefore, restore, restore.count)
        atexit(endScreen)
        configure(options)
    }

    /// Takes the user's locale and answers whether it is one of UTF-8. Over SSH it is often not installed, in a container
    /// not set; then the terminal is one of today.
    private static func startLocale(_ environment: [String: String]) -> Bool {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        let isNamedUTF8 = name.map { $0.lowercased().replacing("-", with: "").contains("utf8") } ?? true
        // The kind of characters only: a decimal comma must not reach other people's strtod.
        if name == nil || setlocale(LC_CTYPE, "") == nil, isNamedUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
        return String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
    }

    /// Most terminals that are missing in the database understand what xterm does.
    private static func description(_ term: String) -> TerminalDescription? {
        TerminalDescription(name: term) ?? TerminalDescription(name: "xterm-256color")
            ?? TerminalDescription(name: "xterm")
    }

    private static func depth(_ description: TerminalDescription, _ options: TerminalOptions) -> ColorDepth {
        if options.isColorless || description.colors < 8 { return .mono }
        if description.hasDirectColor || options.claimsDirectColor { return .direct }
        return description.colors >= 256 ? .twoHundredFiftySix : .sixteen
    }

    /// Starts ncurses with the rewritten entry, and with the one of the database where ncurses does not take it.
    private static func start(_ description: TerminalDescription, direct: Bool) -> Bool {
        let before = getenv("TERMINFO").map { String(cString: $0) }
        let digits: [UInt8] = Array("0123456789ABCDEF".utf8)
        let hex = description.compiled(direct: direct).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        setenv("TERMINFO", "hex:" + String(decoding: hex, as: UTF8.self), 1)
        let screen = bilat_newterm(description.name)
        if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
        return screen != nil || bilat_newterm(description.name) != nil
    }

    /// What a crash writes: attributes, colours, cursor, keypad and mouse as before, then the screen as before.
    private static func restoreCommands(_ description: TerminalDescription) -> [CChar] {
        var bytes = ["sgr0", "op", "cnorm", "rmkx"].flatMap(description.text)
        bytes += Array(TerminalDescription.endOfPastes.utf8)
        if !description.text("kmous").isEmpty { bytes += Array("\u{1B}[?1000l\u{1B}[?1006l".utf8) }
        return (bytes + description.text("rmcup")).map { CChar(bitPattern: $0) }
    }

    private func configure(_ options: TerminalOptions) {
        if depth != .mono {
            start_color()
            use_default_colors()
        }
        raw()
        noecho()
        nonl()
        set_escdelay(25)
        let window = bilat_stdscr()
        keypad(window, true)
        meta(window, true)
        nodelay(window, true)
        leaveok(window, true)
        curs_set(0)
        if options.wantsMouse { bilat_want_mouse() }
    }
}
