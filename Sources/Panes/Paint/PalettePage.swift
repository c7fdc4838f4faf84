import ScreenModel
import Theming

/// The command line and what completes it.
struct PalettePage {
    let state: ViewState
    let window: PaletteWindow

    /// The commands of the place that begin with the typed word, then those that have it in their name or description.
    static func completions(of window: PaletteWindow, in state: ViewState) -> [KeyBinding] {
        let word = window.editor.text.split(separator: " ").first.map { $0.lowercased() } ?? ""
        let all = KeyBindings.bindings(at: window.place == .filter ? .desk : window.place)
        let first = all.filter { $0.command.rawValue.hasPrefix(word) }
        if word.isEmpty { return first }
        let second = all.filter { binding in
            !binding.command.rawValue.hasPrefix(word)
                && (binding.command.rawValue.contains(word) || binding.description.lowercased().contains(word))
        }
        return first + second
    }

    func draw(layout: DeskLayout, on canvas: inout Canvas) {
        let body = layout.body
        let completions = Self.completions(of: window, in: state)
        let width = min(body.width, 92)
        let shown = min(max(1, completions.count), max(1, body.height - 4), 14)
        let height = min(body.height, shown + 4)
        let frame = Region(
            x: body.x + (body.width - width) / 2, y: body.y + max(0, min(3, body.height - height)), width: width,
            height: height)
        canvas.fill(frame, .popup)
        canvas.box(frame, .popupBorder, on: .popup)
        canvas.put(" Commands ", x: frame.x + 2, y: frame.y, width: frame.width - 4, .popupTitle, on: .popup)
        let rows = frame.inset(by: 1)
        guard rows.height > 0 else { return }
        drawInput(in: rows, on: &canvas)
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

    private func drawInput(in rows: Region, on canvas: inout Canvas) {
        canvas.put(
            [Span(": ", .popupTitle), Span(window.editor.text, .popup)], x: rows.x + 1, y: rows.y,
            width: rows.width - 2, on: .popup)
        let caret = rows.x + 3 + DisplayWidth.columns(of: DisplayText.neutralised(window.editor.textBeforeCaret))
        guard caret < rows.maxX else { return }
        canvas.grid.restyle(Region(x: caret, y: rows.y, width: 1, height: 1)) {
            $0.attributes.formSymmetricDifference(.reverse)
        }
    }

    private func draw(_ binding: KeyBinding, in line: Region, state: ViewState, on canvas: inout Canvas) {
        let why = binding.command.whyDisabled(in: state)
        var pen = Pen(region: line)
        pen.skip(1)
        let columns: [(String, Int, Role)] = [
            (binding.command.rawValue, 16, why == nil ? .popup : .faint),
            (binding.keyText(glyphs: canvas.glyphs), 9, .muted),
            (why ?? binding.description, max(0, line.width - 29), why == nil ? .muted : .faint),
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
