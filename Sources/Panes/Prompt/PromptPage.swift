import EventModel
import ScreenModel
import Theming

/// The line being typed, over the panes, with what it is about and how it is written.
struct PromptPage {
    let state: ViewState
    let window: PromptWindow

    func draw(layout: DeskLayout, on canvas: inout Canvas) {
        let popup = LinePopup(title: title, sign: ">", editor: window.editor, lines: help.count)
        let rows = popup.draw(in: layout.body, on: &canvas)
        guard rows.height > 0 else { return }
        let lines = window.mistake.map { [($0, Role.mistake)] + help.map { ($0, .muted) } } ?? help.map { ($0, .muted) }
        for (place, line) in lines.prefix(max(0, rows.height - 1)).enumerated() {
            canvas.put(line.0, x: rows.x + 1, y: rows.y + 1 + place, width: rows.width - 2, line.1, on: .popup)
        }
    }

    private var title: String {
        let many = window.keys.count == 1 ? "this event" : "\(window.keys.count) events"
        return switch window.purpose {
        case .correct: "Correct \(many)"
        case .collect: "Collect \(many)"
        case .note: "Note on this event"
        case .pipe: "Pipe \(many)"
        case .export: "Write the evidence of \(many)"
        }
    }

    private var help: [String] {
        switch window.purpose {
        case .correct: correctionHelp
        case .collect: ["NAME and, if you like, why: weekly price dispute"]
        case .note: ["your words, kept in the archive with your name and the time"]
        case .pipe: ["a command of the shell; it gets title, outlet, times, address and text"]
        case .export: ["a file: NAME.md is written for people, NAME.json for programs; a file that is there is kept"]
        }
    }

    /// What the field that is being typed takes, else the fields there are.
    private var correctionHelp: [String] {
        let typed = String(window.editor.text.trimmed.prefix { $0 != "=" })
        if window.editor.text.contains("="), let field = CorrectableField(rawValue: typed.trimmed) {
            return ["\(field.rawValue)= \(field.form)", "then why; the machine's own coding stays beside it"]
        }
        let fields = CorrectableField.allCases.map(\.rawValue).filter { typed.isEmpty || $0.hasPrefix(typed) }
        return [
            "FIELD=VALUE why: register=commentary an op-ed; or: irrelevant why, split why",
            fields.isEmpty ? "no field begins so" : "fields: " + fields.joined(separator: " "),
        ]
    }
}
