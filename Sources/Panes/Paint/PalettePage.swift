import ScreenModel
import Theming

/// The command line and what completes it.
struct PalettePage {
    let state: ViewState
    let window: PaletteWindow

    func draw(layout: DeskLayout, on canvas: inout Canvas) {
        let body = layout.body
        let completions = PaletteChoice.choices(for: window, in: state)
        let shown = min(max(1, completions.count), max(1, body.height - 4), 14)
        let rows = LinePopup(title: "Commands", sign: ":", editor: window.editor, lines: shown).draw(
            in: body, on: &canvas)
        guard rows.height > 0 else { return }
        var plain = state
        plain.windows.removeLast()
        let top = max(0, window.choice - shown + 1)
        for line in 0..<shown where completions.indices.contains(top + line) && line + 2 < rows.height {
            let region = Region(x: rows.x, y: rows.y + 2 + line, width: rows.width, height: 1)
            draw(completions[top + line], in: region, state: plain, on: &canvas)
            if top + line == window.choice { canvas.select(region, .selection) }
        }
        if completions.isEmpty, rows.height > 2 {
            canvas.put("no such command", x: rows.x + 1, y: rows.y + 2, width: rows.width - 2, .mistake, on: .popup)
        }
    }

    private func draw(_ choice: PaletteChoice, in line: Region, state: ViewState, on canvas: inout Canvas) {
        let why = choice.command.whyDisabled(in: state)
        var pen = Pen(region: line)
        pen.skip(1)
        let columns: [(String, Int, Role)] = [
            (choice.text, 20, why == nil ? .popup : .faint),
            (choice.keys, 9, .muted),
            (why ?? choice.description, max(0, line.width - 33), why == nil ? .muted : .faint),
        ]
        for (text, width, role) in columns {
            let start = pen
            pen.skip(width + 1)
            start.write(text, width: width, role, on: .popup, canvas: &canvas)
        }
    }
}

extension Pen {
    /// Draws at the pen's place without moving it.
    func write(_ text: String, width: Int, _ role: Role, on base: Role, canvas: inout Canvas) {
        canvas.put(text, x: place.x, y: place.y, width: min(width, limit - place.x), role, on: base)
    }
}
