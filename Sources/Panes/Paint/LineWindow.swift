import ScreenModel

/// What of a typed line is shown in a width, so that the caret is always in it.
struct LineWindow {
    let text: String
    /// Columns cut off at the left.
    let shift: Int
    /// Column of the caret in what is shown.
    let caret: Int

    init(_ editor: LineEditor, width: Int) {
        let safe = DisplayText.neutralised(editor.text)
        let column = DisplayWidth.columns(of: DisplayText.neutralised(editor.textBeforeCaret))
        let excess = max(0, column - max(0, width - 1))
        var cut = 0
        var rest = safe[...]
        while cut < excess, let first = rest.popFirst() { cut += DisplayWidth.columns(of: first) }
        text = String(rest)
        shift = cut
        caret = column - cut
    }
}
