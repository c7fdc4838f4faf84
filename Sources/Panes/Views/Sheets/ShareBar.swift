import ScreenModel
import Theming

/// A bar of parts: as long as its whole, each part in its own sign, so that mono and ASCII show it too.
struct ShareBar {
    struct Part {
        var count: Int
        var role: Role
        /// The sign, and the one for ASCII.
        var sign: String
        var plain: String
    }

    let parts: [Part]
    /// Columns for `most`.
    let width: Int
    let most: Int

    /// A part that is not nothing has at least one column.
    func spans(_ glyphs: Glyphs) -> [Span] {
        guard most > 0 else { return [] }
        var left = width
        return parts.compactMap { part in
            guard part.count > 0, left > 0 else { return nil }
            let columns = min(left, max(1, (part.count * width + most / 2) / most))
            left -= columns
            return Span(String(repeating: glyphs.isAscii ? part.plain : part.sign, count: columns), part.role)
        }
    }
}
