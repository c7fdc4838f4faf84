/// How the terminal is to be used.
nonisolated public struct TerminalOptions: Sendable {
    /// `TERM`, `COLORTERM`, `NO_COLOR`, `TMUX`, `STY` and the names of the locale are looked at.
    public var environment: [String: String]
    /// False for `--no-color`; `NO_COLOR` in the environment has the same effect.
    public var wantsColor = true
    /// False for `--no-mouse`.
    public var wantsMouse = true
    /// True for `--ascii`: frames, bars and dots are drawn with ASCII; text stays as it is if the locale can show it.
    public var drawsASCII = false

    public init(environment: [String: String]) {
        self.environment = environment
    }

    /// NO_COLOR counts when it is there and not empty (no-color.org).
    var isColorless: Bool {
        !wantsColor || !(environment["NO_COLOR"] ?? "").isEmpty
    }

    /// Whether the terminal says of itself that it takes 24-bit colours. GNU screen hands on its parent's word for it
    /// without keeping it.
    var claimsDirectColor: Bool {
        let isDirect = ["truecolor", "24bit"].contains((environment["COLORTERM"] ?? "").lowercased())
        return isDirect && (environment["STY"] ?? "").isEmpty
    }
}
