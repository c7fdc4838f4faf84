import ScreenModel
import Theming

/// A grid with the theme and the glyphs it is drawn with.
struct Canvas {
    var grid: Grid
    let theme: Theme
    let glyphs: Glyphs

    init(size: Size, theme: Theme, glyphs: Glyphs) {
        grid = Grid(size: size, style: theme.style(.text))
        self.theme = theme
        self.glyphs = glyphs
    }

    /// A role's style on what lies under it: the background stays, and so does a reversal that stands for one.
    func style(_ role: Role, on base: Role) -> Style {
        let under = theme.style(base)
        var style = theme.style(role)
        guard role != base, !Self.filled.contains(role) else { return style }
        if under.attributes.contains(.reverse) {
            // On a reversed ground a colour would become a block: only header roles are meant so.
            if Self.header.contains(role) { return style }
            return Style(
                foreground: under.foreground, background: under.background,
                attributes: under.attributes.union(style.attributes.intersection([.bold, .underline])))
        }
        style.background = under.background
        style.attributes.remove(.reverse)
        return style
    }

    private static let header: Set<Role> = [.headerLive, .headerWarning, .headerError]

    /// Roles that bring their own background wherever they are drawn.
    private static let filled: Set<Role> = [
        .match, .evidence, .evidenceParty, .mistake, .key, .filter, .paneTitleFocused,
    ]

    @discardableResult
    mutating func put(_ text: String, x: Int, y: Int, width: Int, _ role: Role, on base: Role = .text) -> Int {
        grid.put(text, at: Point(x: x, y: y), width: width, style: style(role, on: base))
    }

    /// Draws pieces one after the other into at most `width` columns; answers the columns used.
    @discardableResult
    mutating func put(_ spans: [Span], x: Int, y: Int, width: Int, on base: Role = .text) -> Int {
        var used = 0
        for span in spans where used < width {
            used += put(span.text, x: x + used, y: y, width: width - used, span.role, on: base)
        }
        return used
    }

    /// Draws pieces so that they end at the right edge of `region`'s first row.
    mutating func putRight(_ spans: [Span], in region: Region, on base: Role = .text) {
        let width = Swift.min(spans.width, region.width)
        put(spans, x: region.maxX - width, y: region.y, width: width, on: base)
    }

    mutating func fill(_ region: Region, _ role: Role) {
        grid.fill(region, style: theme.style(role))
    }

    /// Paints a row as selected: its own colours stay where they can be read on the selection's background, and what
    /// brings its own background keeps it.
    mutating func select(_ region: Region, _ role: Role) {
        let selection = theme.style(role)
        let match = theme.style(.match)
        let isReversed = selection.attributes.contains(.reverse)
        let hasMatchBackground = match.background != theme.style(.text).background
        grid.restyle(region) { style in
            if hasMatchBackground, style.background == match.background { return }
            style.background = selection.background
            style.attributes.formUnion(selection.attributes)
            if isReversed || !style.foreground.isReadable(on: selection.background) {
                style.foreground = selection.foreground
            }
        }
    }

    /// A horizontal line with ends.
    mutating func rule(_ region: Region, left: String, right: String, _ role: Role, on base: Role = .text) {
        guard region.width > 0, region.height > 0 else { return }
        let middle = String(repeating: glyphs.horizontal, count: max(0, region.width - 2))
        let line = region.width == 1 ? left : left + middle + right
        put(line, x: region.x, y: region.y, width: region.width, role, on: base)
    }

    /// The four sides of a frame.
    mutating func box(_ frame: Region, _ role: Role, on base: Role = .text) {
        guard frame.width >= 2, frame.height >= 2 else { return }
        rule(frame, left: glyphs.topLeft, right: glyphs.topRight, role, on: base)
        let bottom = Region(x: frame.x, y: frame.maxY - 1, width: frame.width, height: 1)
        rule(bottom, left: glyphs.bottomLeft, right: glyphs.bottomRight, role, on: base)
        for y in frame.y + 1..<frame.maxY - 1 {
            put(glyphs.vertical, x: frame.x, y: y, width: 1, role, on: base)
            put(glyphs.vertical, x: frame.maxX - 1, y: y, width: 1, role, on: base)
        }
    }
}
