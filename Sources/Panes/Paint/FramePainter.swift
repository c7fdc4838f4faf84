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

    /// Where the lines between the panes and under them meet each other and the frame.
    private func junctions(glyphs: Glyphs) -> [(Point, String)] {
        let first = layout.panes[0].frame
        let last = layout.panes[3].frame
        let (x, right) = (first.maxX - 1, last.maxX - 1)
        let (y, bottom) = (first.maxY - 1, last.maxY - 1)
        var junctions = [
            (Point(x: x, y: first.y), glyphs.teeTop), (Point(x: first.x, y: y), glyphs.teeLeft),
            (Point(x: x, y: y), glyphs.cross), (Point(x: right, y: y), glyphs.teeRight),
            (Point(x: x, y: bottom), layout.hasStripBoxes ? glyphs.cross : glyphs.teeBottom),
        ]
        if let strip = layout.strips.first?.frame, layout.hasStripBoxes {
            junctions += [
                (Point(x: first.x, y: bottom), glyphs.teeLeft), (Point(x: right, y: bottom), glyphs.teeRight),
                (Point(x: x, y: strip.maxY - 1), glyphs.teeBottom),
            ]
        }
        return junctions
    }
}
