import EventModel
import ScreenModel

extension ViewState {
    /// Commands that ask for a line of text before they do anything.
    mutating func prompt(_ command: Command) -> [Effect] {
        switch command {
        case .correct: open(.correct, about: currentEvents)
        case .collect: open(.collect, about: currentEvents, text: lastCollection)
        case .comment: open(.note, about: currentEvent.map { [$0] } ?? [])
        case .pipe: open(.pipe, about: currentEvents, text: lastPipe)
        case .export: open(.export, about: currentEvents, text: "evidence.md")
        case .translate: return [.translate(currentEvent.map { [$0] } ?? [])]
        default: break
        }
        return []
    }

    private mutating func open(_ purpose: PromptWindow.Purpose, about keys: [EventKey], text: String = "") {
        windows.append(.prompt(PromptWindow(purpose, keys: keys, text: text)))
    }

    /// The marked events, and where none is marked the current one.
    var currentEvents: [EventKey] {
        if !marked.isEmpty, place == .desk { return marked.sorted() }
        return currentEvent.map { [$0] } ?? []
    }

    /// A key while a line is typed.
    mutating func takeInPrompt(_ press: KeyPress) -> [Effect] {
        guard case .prompt(var window) = windows.last else { return [] }
        if press.key == .enter { return accept(window) }
        tellFull(window.editor, press)
        guard window.editor.take(press) else {
            return KeyBindings.command(of: press, at: .prompt).map { perform($0) } ?? []
        }
        window.mistake = nil
        windows[windows.count - 1] = .prompt(window)
        return []
    }

    /// Carries out what was typed; a mistake stays open with its words.
    private mutating func accept(_ window: PromptWindow) -> [Effect] {
        do {
            let effects = try effects(of: window)
            windows.removeLast()
            if window.purpose == .collect { marked.removeAll() }
            return effects
        } catch {
            var window = window
            window.mistake = error.words
            windows[windows.count - 1] = .prompt(window)
            return []
        }
    }

    private mutating func effects(of window: PromptWindow) throws(CorrectionMistake) -> [Effect] {
        let text = window.editor.text.trimmed
        switch window.purpose {
        case .correct: return [.correct(window.keys, try CorrectionLine(text))]
        case .collect:
            let (name, note) = Self.word(text)
            guard !name.isEmpty else { throw CorrectionMistake("name the collection, such as: weekly") }
            lastCollection = name
            return [.collect(window.keys, name: name, note: note)]
        case .note:
            guard !text.isEmpty else { throw CorrectionMistake("there is nothing to note") }
            return window.keys.map { .note($0, text) }
        case .pipe:
            guard !text.isEmpty else { throw CorrectionMistake("name a command, such as: less") }
            lastPipe = text
            return [.pipe(window.keys, command: text)]
        case .export:
            guard !text.isEmpty else {
                throw CorrectionMistake("name a file: .md is written for people, .json for programs")
            }
            return [.export(window.keys, file: text)]
        }
    }

    private static func word(_ text: String) -> (String, String) {
        let end = text.firstIndex(where: \.isWhitespace) ?? text.endIndex
        return (String(text[..<end]), String(text[end...]).trimmed)
    }
}
