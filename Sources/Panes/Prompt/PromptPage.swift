import EventModel
import ScreenModel
import Theming

/// The line being typed, over the panes, with what it is about and how it is written.
struct PromptPage {
    let state: ViewState
    let window: PromptWindow

    func draw(layout: DeskLayout, on canvas: inout Canvas) {
        let width = min(layout.body.width, LinePopup.width) - 4
        var lines = window.mistake.map { WrappedText($0, width: width, role: .mistake).lines } ?? []
        for line in help { lines += WrappedText(line, width: width, role: .muted).lines }
        lines += about(width)
        let popup = LinePopup(title: title, sign: ">", editor: window.editor, lines: lines.count)
        let rows = popup.draw(in: layout.body, on: &canvas)
        guard rows.height > 0 else { return }
        for (place, line) in lines.prefix(max(0, rows.height - 1)).enumerated() {
            canvas.put(line, x: rows.x + 1, y: rows.y + 1 + place, width: rows.width - 2, on: .popup)
        }
    }

    /// The one event that is meant, and what stands coded of it.
    private func about(_ width: Int) -> [[Span]] {
        guard window.purpose == .correct, window.keys.count == 1, let row else { return [] }
        let wording = Wording(dossier: state.dossier, glyphs: Glyphs(isAscii: state.isAscii))
        let coded = [
            wording.direction(row.direction), row.target.map { "target \($0)" }, row.root?.rawValue,
            RelationDimension.allCases.filter(row.dimensions.contains).map(\.rawValue).joined(separator: " "),
            row.register.map { "register \($0.rawValue)" },
            row.modality.map { "modality \($0.rawValue)" }, row.polarity.map { "polarity \($0 > 0 ? "+" : "")\($0)" },
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: wording.glyphs.separator)
        return [[], [Span(DisplayText.clipped(row.title, to: width), .headline)]]
            + WrappedText("coded: " + coded, width: width, role: .gist).lines
    }

    private var row: EventRow? {
        for case .detail(let detail) in state.windows.reversed() { return detail.row }
        return state.currentEntry.flatMap(state.row(of:))
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
