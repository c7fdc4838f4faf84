/// The drawing characters of a terminal: with Unicode or in ASCII only.
struct Glyphs: Hashable, Sendable {
    let isAscii: Bool

    var horizontal: String { isAscii ? "-" : "─" }
    var vertical: String { isAscii ? "|" : "│" }
    var topLeft: String { isAscii ? "+" : "╭" }
    var topRight: String { isAscii ? "+" : "╮" }
    var bottomLeft: String { isAscii ? "+" : "╰" }
    var bottomRight: String { isAscii ? "+" : "╯" }
    var teeLeft: String { isAscii ? "+" : "├" }
    var teeRight: String { isAscii ? "+" : "┤" }
    var teeTop: String { isAscii ? "+" : "┬" }
    var teeBottom: String { isAscii ? "+" : "┴" }
    var cross: String { isAscii ? "+" : "┼" }
    var arrow: String { isAscii ? ">" : "→" }
    var dot: String { isAscii ? "." : "·" }
    var separator: String { isAscii ? " | " : " · " }
    var new: String { isAscii ? "!" : "•" }
    var star: String { isAscii ? "*" : "★" }
    var mark: String { isAscii ? "x" : "✓" }
    var folded: String { isAscii ? "+" : "▸" }
    var unfolded: String { isAscii ? "-" : "▾" }
    var up: String { isAscii ? "Up" : "↑" }
    var down: String { isAscii ? "Down" : "↓" }
    var left: String { isAscii ? "Left" : "←" }
    var right: String { isAscii ? "Right" : "→" }
    var above: String { isAscii ? "^" : "▲" }
    var thumb: String { isAscii ? "#" : "┃" }
    var apostrophe: String { isAscii ? "'" : "’" }
    var dash: String { isAscii ? "-" : "–" }
    var openQuote: String { isAscii ? "\"" : "“" }
    var closeQuote: String { isAscii ? "\"" : "”" }
    var ok: String { isAscii ? "+" : "✓" }
    var failing: String { isAscii ? "x" : "✗" }
    var stale: String { isAscii ? "~" : "◌" }
    var wall: String { isAscii ? "#" : "▣" }
    var off: String { isAscii ? "-" : "○" }
    var waiting: String { isAscii ? "?" : "…" }
}
