import EventModel
import ScreenModel
import Theming

/// Text cut into lines by display width: at blanks, and between wide characters wherever it falls.
struct WrappedText {
    private(set) var lines: [[Span]] = []
    private let width: Int

    private struct Glyph {
        var text: String
        var width: Int
        var role: Role
    }

    private static let closing: Set<String> = [
        "。", "，", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "”", "’", "…", ",", ".", ";", ":", "?", "!", ")",
    ]

    private var line: [Glyph] = []
    private var used = 0
    /// Where the line may be cut: behind this many glyphs.
    private var cut = 0

    /// Lays out `text`; each of its Unicode scalars is drawn in the role that `role` gives for its offset.
    init(_ text: some StringProtocol, width: Int, role: (Int) -> Role) {
        self.width = max(2, width)
        var offset = 0
        for character in text {
            take(character, role: role(offset))
            offset += character.unicodeScalars.count
        }
        finish()
    }

    init(_ text: some StringProtocol, width: Int, role: Role) {
        self.init(text, width: width) { _ in role }
    }

    private mutating func take(_ character: Character, role: Role) {
        if character.isNewline { return finish() }
        let safe = DisplayText.neutralised(String(character))
        let columns = DisplayWidth.columns(of: safe)
        guard columns > 0 else { return }
        if used + columns > width { wrap(before: safe) }
        if safe == " ", line.isEmpty, !lines.isEmpty { return }
        line.append(Glyph(text: safe, width: columns, role: role))
        used += columns
        if safe == " " || columns == 2 || safe == "-" { cut = line.count }
    }

    /// Ends the line at its last possible place; what stood behind goes to the next.
    private mutating func wrap(before next: String) {
        var place = next == " " || cut == 0 ? line.count : cut
        // No line begins with a closing mark: the glyph before it comes along.
        if place == line.count, place > 1, Self.closing.contains(next) { place -= 1 }
        let rest = Array(line[place...])
        line.removeLast(rest.count)
        finish()
        line = rest
        used = rest.reduce(0) { $0 + $1.width }
    }

    private mutating func finish() {
        while line.last?.text == " " { line.removeLast() }
        var spans: [Span] = []
        for glyph in line {
            if spans.last?.role == glyph.role {
                spans[spans.count - 1].text += glyph.text
            } else {
                spans.append(Span(glyph.text, glyph.role))
            }
        }
        lines.append(spans)
        line = []
        used = 0
        cut = 0
    }
}
