/// Why a terminal cannot show the screen.
nonisolated public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Standard input or output is a pipe or a file.
    case notATerminal
    /// `TERM` is unset or `dumb`.
    case dumb
    /// Neither `TERM` nor anything like it is in the terminfo database.
    case unknown(term: String)

    public var description: String {
        switch self {
        case .notATerminal:
            "the dashboard needs a terminal for input and output; in a pipe use “bilat watch” or “bilat query”"
        case .dumb:
            "this terminal cannot place text (TERM is unset or “dumb”); use “bilat watch” or “bilat query”, "
                + "or set TERM (for most terminals: xterm-256color)"
        case .unknown(let term):
            "the terminal type “\(term)” is not known on this machine; try TERM=xterm-256color, or install its "
                + "terminfo entry (on Debian: the package ncurses-term)"
        }
    }
}
