import ScreenModel
import Theming

/// Draws columns of a line one after the other.
struct Pen {
    private var x: Int
    private let region: Region

    init(region: Region) {
        self.region = region
        x = region.x
    }

    /// Draws into a column and goes on behind it and a gap; nothing leaves the region.
    mutating func put(_ spans: [Span], _ width: Int, gap: Int = 1, on canvas: inout Canvas) {
        canvas.put(spans, x: x, y: region.y, width: min(width, region.maxX - x))
        x += width + gap
    }

    /// Where the next column begins.
    var place: Point { Point(x: x, y: region.y) }
    /// The first column behind the region.
    var limit: Int { region.maxX }

    mutating func skip(_ width: Int) {
        x += width
    }
}

extension String {
    /// With blanks in front up to `width` columns.
    func leftPadded(to width: Int) -> String {
        let missing = width - DisplayWidth.columns(of: self)
        return missing > 0 ? String(repeating: " ", count: missing) + self : self
    }

    /// With blanks behind up to `width` columns.
    func rightPadded(to width: Int) -> String {
        let missing = width - DisplayWidth.columns(of: self)
        return missing > 0 ? self + String(repeating: " ", count: missing) : self
    }
}
