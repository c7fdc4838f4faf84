import EventModel
import ScreenModel

extension ViewState {
    /// A key while a command is typed.
    mutating func takeInPalette(_ press: KeyPress) -> [Effect] {
        guard case .palette(var window) = windows.last else { return [] }
        // Not for each letter: whoever types does not choose yet.
        var completions: [PaletteChoice] { PaletteChoice.choices(for: window, in: self) }
        switch press.key {
        case .enter:
            let choices = completions
            windows.removeLast()
            return run(typed: window, completions: choices)
        case .tab:
            let completions = completions
            if completions.indices.contains(window.choice) {
                window.editor = LineEditor(completions[window.choice].text + " ")
                window.choice = 0
            }
        case .up, .backTab: window.choice = max(0, window.choice - 1)
        case .down: window.choice = min(max(0, completions.count - 1), window.choice + 1)
        case .backspace where window.editor.isEmpty:
            windows.removeLast()
            return []
        default:
            tellFull(window.editor, press)
            guard window.editor.take(press) else {
                return KeyBindings.command(of: press, at: .palette).map { perform($0) } ?? []
            }
            window.choice = 0
        }
        windows[windows.count - 1] = .palette(window)
        return []
    }

    private mutating func run(typed window: PaletteWindow, completions: [PaletteChoice]) -> [Effect] {
        let words = window.editor.text.split(separator: " ", maxSplits: 1).map(String.init)
        guard let name = words.first else { return [] }
        let argument = words.count > 1 ? words[1].trimmed : ""
        switch (name, argument.isEmpty) {
        case ("theme", false):
            let choice = completions.indices.contains(window.choice) ? completions[window.choice].argument : nil
            return [.chooseTheme(choice ?? argument)]
        case ("view", false):
            let choice = completions.indices.contains(window.choice) ? completions[window.choice].argument : nil
            let name = choice ?? argument
            if let view = views.first(where: { $0.name == name }) { return apply(view) }
            note = Note("no view is called \(name)", kind: .error)
            return []
        case ("filter", false):
            filter.editor = LineEditor(argument)
            let effects = readFilter()
            if filter.mistake != nil { startFilter() }
            return effects
        default: break
        }
        if let exact = Command(rawValue: name) { return perform(exact) }
        if completions.indices.contains(window.choice) {
            let choice = completions[window.choice]
            if choice.command == .view, let view = views.first(where: { $0.name == choice.argument }) {
                return apply(view)
            }
            return perform(choice.command)
        }
        note = Note("no command is called \(name); :help lists them", kind: .error)
        return []
    }
}

extension String {
    /// Without blanks at its ends.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
