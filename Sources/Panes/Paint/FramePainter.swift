import ScreenModel
import Theming

/// Draws the shared borders of the panes.
struct FramePainter {
    let layout: DeskLayout
    let focus: PaneID

    func draw(on canvas: inout Canvas) {
        guard !layout.isCompact else { return }
        let frames = layout.panes + (layout.hasStripBoxes ? layout.strips : [])
        for frame in frames { canvas.box(frame.frame, .border) }
        if layout.panes.count == 4 { join(on: &canvas) }
        // The frame with the focus is drawn last, over the borders it shares.
        guard let focused = frames.first(where: { $0.pane == focus }) else { return }
        canvas.box(focused.frame, .borderFocused)
        if layout.panes.count == 4 { join(around: focused.frame, on: &canvas) }
    }

    /// The places where borders meet.
    private func join(on canvas: inout Canvas) {
        for (point, glyph) in junctions(glyphs: canvas.glyphs) {
            canvas.put(glyph, x: point.x, y: point.y, width: 1, .border)
        }
    }

    /// The same, in the colour of the focus where it belongs to the focused frame.
    private func join(around frame: Region, on canvas: inout Canvas) {
        for (point, glyph) in junctions(glyphs: canvas.glyphs) where frame.contains(point) {
            canvas.put(glyph, x: point.x, y: point.y, width: 1, .borderFocused)
        }
    }

    private func junctions(glyphs: Glyphs) -> [(Point, String)] {
        let first = layout.panes[0].frame
        let last = layout.panes[3].frame
        let middle = Point(x: first.maxX - 1, y: first.maxY - 1)
        return [
            (Point(x: middle.x, y: first.y), glyphs.teeTop), (Point(x: first.x, y: middle.y), glyphs.teeLeft),
            (middle, glyphs.cross), (Point(x: last.maxX - 1, y: middle.y), glyphs.teeRight),
            (Point(x: middle.x, y: last.maxY - 1), glyphs.teeBottom),
        ]
    }
}
