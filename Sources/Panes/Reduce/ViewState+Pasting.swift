import ScreenModel

extension ViewState {
    /// A pasted text goes into the line that is being typed; where none is, it is no command.
    mutating func take(pasted text: String) -> [Effect] {
        note = nil
        if place == .filter {
            tellCut(isWhole: filter.editor.insert(pasted: text))
            filter.recalled = nil
            return readFilter()
        }
        switch windows.last {
        case .palette(var window):
            tellCut(isWhole: window.editor.insert(pasted: text))
            window.choice = 0
            windows[windows.count - 1] = .palette(window)
        case .prompt(var window):
            tellCut(isWhole: window.editor.insert(pasted: text))
            window.mistake = nil
            windows[windows.count - 1] = .prompt(window)
        default: note = Note("a pasted text is no command: / opens a line for it", kind: .warning)
        }
        return []
    }

    private mutating func tellCut(isWhole: Bool) {
        guard !isWhole else { return }
        note = Note("only the first \(LineEditor.limit) characters were taken", kind: .warning)
    }

    /// Says why a key typed into a full line does nothing.
    mutating func tellFull(_ editor: LineEditor, _ press: KeyPress) {
        guard editor.isFull, !press.isControl, case .character = press.key else { return }
        tellCut(isWhole: false)
    }
}
