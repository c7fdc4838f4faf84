import ScreenModel

/// What the probe shows.
nonisolated enum ProbeScene: String {
    /// A list of the events that arrived, one below the other.
    case keys
    /// Text of several scripts in several styles.
    case paint
    /// A full screen like a desk of four panes; `n` brings a new row, `t` the next tick of a clock.
    case desk
    /// One list over the whole screen; `n` brings a new row on top.
    case zoom
    /// Titles that try to steer the terminal.
    case hostile

    static let hostileTitles = [
        "\u{1B}[31mred\u{1B}[0m", "\u{1B}]52;c;ZXZpbA==\u{07}", "\u{1B}]8;;http://evil\u{1B}\\link", "\u{9B}31mC1",
        "\u{90}dcs\u{9C}", "a\u{202E}gnp.exe", "zero\u{200B}width", "bell\u{07}bell", "back\u{08}\u{08}space",
        "line\nfeed\rreturn\ttab", "\u{0E}shift", String(repeating: "длинный", count: 2000), "", "del\u{7F}ete",
        "e" + String(repeating: "\u{0301}", count: 50) + "nd",
    ]
}
