import EventModel
import ScreenModel
import Theming

/// A story laid out in lines: who stands behind it, each report with its time, source and words, and which sources of the
/// dossier have not carried it.
struct StoryPage {
    let window: StoryWindow
    let lines: [[Span]]

    init(state: ViewState, window: StoryWindow, size: Region) {
        self.window = window
        let glyphs = Glyphs(isAscii: state.isAscii)
        var writing = StoryWriting(state: state, glyphs: glyphs, width: max(20, size.width - 2))
        writing.write(window.rows)
        lines = writing.lines
    }

    func draw(in frame: Region, on canvas: inout Canvas) {
        canvas.fill(frame, .text)
        canvas.box(frame, .borderFocused)
        canvas.put([Span(" Story ", .paneTitleFocused)], x: frame.x + 2, y: frame.y, width: frame.width - 4)
        let rows = frame.inset(by: 1)
        let top = max(0, min(window.scroll, lines.count - rows.height))
        for line in 0..<rows.height where lines.indices.contains(top + line) {
            canvas.put(lines[top + line], x: rows.x + 1, y: rows.y + line, width: rows.width - 2)
        }
    }
}
