import EventModel
import Theming

/// How many sources are in which state.
struct SourceCounts {
    struct Part {
        var count: Int
        var word: String
        var glyph: String
        var role: Role
    }

    let lines: [SourceLine]

    /// Sources that are switched on.
    var polled: Int { lines.count { $0.state != .disabled } }

    /// Only states that occur, but for `ok`.
    func parts(glyphs: Glyphs) -> [Part] {
        let all = [
            Part(count: count([.fresh, .aging]), word: "ok", glyph: glyphs.ok, role: .stateOK),
            Part(count: count([.stale, .zombie]), word: "stale", glyph: glyphs.stale, role: .stateWarning),
            Part(count: count([.walled]), word: "walled", glyph: glyphs.wall, role: .stateWarning),
            Part(count: count([.failing]), word: "failing", glyph: glyphs.failing, role: .stateError),
            Part(count: count([.unpolled]), word: "waiting", glyph: glyphs.waiting, role: .muted),
        ]
        return all.filter { $0.count > 0 || $0.word == "ok" }
    }

    private func count(_ states: [SourceHealth.State]) -> Int {
        lines.count { states.contains($0.state) }
    }
}
