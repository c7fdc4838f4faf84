import ScreenModel
import Theming

extension [Span] {
    /// Cut to `width` columns, with `…` where something was cut.
    func clipped(to width: Int) -> [Span] {
        var left = width
        var kept: [Span] = []
        for span in self {
            guard left > 0 else { break }
            let text = DisplayText.clipped(span.text, to: left)
            kept.append(Span(text, span.role))
            left -= DisplayWidth.columns(of: text)
        }
        return kept
    }

    /// Exactly `width` columns: cut, or with blanks behind, or before where it stands at the right.
    func fitted(to width: Int, atRight: Bool = false) -> [Span] {
        let kept = clipped(to: width)
        let missing = width - kept.width
        guard missing > 0 else { return kept }
        let blank = Span(String(repeating: " ", count: missing), .text)
        return atRight ? [blank] + kept : kept + [blank]
    }
}
