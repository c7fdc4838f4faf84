import ScreenModel
import Theming

/// A box over the panes with a line that is being typed at its top.
struct LinePopup {
    let title: String
    /// What stands before the typed text, such as `:`.
    let sign: String
    let editor: LineEditor
    /// Lines below the typed one.
    let lines: Int

    /// Columns of the box, where there is room.
    static let width = 92

    /// Draws the box and the typed line and answers the region within the frame.
    func draw(in body: Region, on canvas: inout Canvas) -> Region {
        let width = min(body.width, Self.width)
        let height = min(body.height, lines + 4)
        let frame = Region(
            x: body.x + (body.width - width) / 2, y: body.y + max(0, min(3, body.height - height)), width: width,
            height: height)
        canvas.fill(frame, .popup)
        canvas.box(frame, .popupBorder, on: .popup)
        canvas.put(" \(title) ", x: frame.x + 2, y: frame.y, width: frame.width - 4, .popupTitle, on: .popup)
        let rows = frame.inset(by: 1)
        if rows.height > 0 { drawLine(in: rows, on: &canvas) }
        return rows
    }

    private func drawLine(in rows: Region, on canvas: inout Canvas) {
        let line = LineWindow(editor, width: rows.width - 4)
        canvas.put(
            [Span("\(sign) ", .popupTitle), Span(line.text, .popup)], x: rows.x + 1, y: rows.y, width: rows.width - 2,
            on: .popup)
        let caret = Region(x: rows.x + 3 + line.caret, y: rows.y, width: 1, height: 1)
        if caret.x < rows.maxX { canvas.grid.restyle(caret) { $0.attributes.formSymmetricDifference(.reverse) } }
    }
}
