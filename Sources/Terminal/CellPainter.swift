import CNcurses
import ScreenModel

/// Puts cells into ncurses' own picture of the screen.
struct CellPainter {
    let depth: ColorDepth
    /// Whether the locale can encode any character.
    let isUTF8: Bool
    let drawsASCII: Bool
    private var paints: [Style: Paint] = [:]

    private struct Paint {
        var attributes: UInt32
        var pair: Int32
    }

    init(depth: ColorDepth, isUTF8: Bool, drawsASCII: Bool) {
        self.depth = depth
        self.isUTF8 = isUTF8
        self.drawsASCII = drawsASCII || !isUTF8
    }

    /// Puts a cell; the right half of a wide glyph comes with its left half.
    mutating func put(_ cell: Cell, at point: Point) {
        guard cell.width != 0 else { return }
        let paint = paint(cell.style)
        let scalars = scalars(of: cell)
        let place = (x: Int32(clamping: point.x), y: Int32(clamping: point.y))
        // The last cell of the screen answers with an error, because the cursor has nowhere to go, and is put all the same.
        _ = bilat_put(place.y, place.x, scalars, paint.attributes, paint.pair)
        if cell.width == 2, bilat_columns(scalars[0]) == 1 {
            _ = bilat_put(place.y, place.x + 1, [0x20, 0], paint.attributes, paint.pair)
        }
    }

    /// What is put for a cell, ended by 0: never wider than the cell by ncurses' own measure, which places the rest.
    private func scalars(of cell: Cell) -> [UInt32] {
        let glyph = drawsASCII ? ASCIIDrawing.lookalike(of: cell.glyph) ?? cell.glyph : cell.glyph
        var scalars = glyph.unicodeScalars.map(\.value)
        if !isUTF8, !glyph.isASCII { scalars = [UInt32(UInt8(ascii: "?"))] }
        let columns = scalars.first.map { bilat_columns($0) } ?? 1
        if columns < 1 || columns > cell.width { scalars = [isUTF8 ? 0xFFFD : UInt32(UInt8(ascii: "?"))] }
        return scalars.prefix(Int(CCHARW_MAX)) + [0]
    }

    private mutating func paint(_ style: Style) -> Paint {
        if let known = paints[style] { return known }
        var paint = Paint(attributes: Self.attributes(style.attributes), pair: 0)
        let reduced = style.reduced(to: depth)
        if depth != .mono {
            let foreground = number(reduced.foreground)
            // Eight colours: the bright eight are the others in bold.
            if case .indexed(8...15) = reduced.foreground, bilat_colors() < 16 { paint.attributes |= bilat_bold() }
            paint.pair = max(0, alloc_pair(foreground, number(reduced.background)))
        }
        paints[style] = paint
        return paint
    }

    /// ncurses' number of a colour; −1 is the terminal's own.
    private func number(_ color: Color) -> Int32 {
        switch color {
        case .standard: -1
        case .rgb(let rgb): Int32(rgb & 0xFF_FFFF)
        case .indexed(let index):
            depth == .direct
                ? TerminalDescription.firstIndexedDirectColor + Int32(index) : Int32(index) % max(8, bilat_colors())
        }
    }

    private static func attributes(_ attributes: Style.Attributes) -> UInt32 {
        var bits: UInt32 = 0
        if attributes.contains(.bold) { bits |= bilat_bold() }
        if attributes.contains(.dim) { bits |= bilat_dim() }
        if attributes.contains(.italic) { bits |= bilat_italic() }
        if attributes.contains(.underline) { bits |= bilat_underline() }
        if attributes.contains(.reverse) { bits |= bilat_reverse() }
        return bits
    }
}
