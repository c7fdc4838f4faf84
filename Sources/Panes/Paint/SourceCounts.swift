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

    private let tallies: [SourceHealth.State: Int]

    /// Counts once: a line is costly to copy, and the header asks often.
    init(lines: [SourceLine]) {
        tallies = lines.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    }

    var isEmpty: Bool { tallies.isEmpty }

    /// Sources that are switched on.
    var polled: Int { tallies.values.reduce(0, +) - count([.disabled]) }

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
        states.reduce(0) { $0 + (tallies[$1] ?? 0) }
    }
}
