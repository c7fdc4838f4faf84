public import ScreenModel

/// What the terminal shows at one moment.
public struct RigScreen: Sendable, CustomStringConvertible {
    public let size: Size
    public let cells: [RigCell]
    public let cursor: Point
    public let isCursorVisible: Bool
    /// Whether the alternate screen of full-screen programs is shown.
    public let isAlternate: Bool
    public let wantsMouse: Bool

    public subscript(x: Int, y: Int) -> RigCell { cells[y * size.width + x] }

    /// A row without trailing blanks.
    public func row(_ y: Int) -> String {
        var line = ""
        for x in 0..<size.width where self[x, y].width != 0 { line += self[x, y].text }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// All rows without trailing blanks.
    public var text: String { (0..<size.height).map(row).joined(separator: "\n") }

    public var description: String { text }

    public func contains(_ text: String) -> Bool { self.text.contains(text) }

    /// Whether nothing differs that one could see: of a blank only the background.
    public func looks(like other: RigScreen) -> Bool {
        size == other.size
            && zip(cells, other.cells).allSatisfy { mine, theirs in
                let isBlank = mine.text == " " && mine.style.attributes.isDisjoint(with: [.underline, .reverse])
                return mine.text == theirs.text
                    && (isBlank ? mine.style.background == theirs.style.background : mine.style == theirs.style)
            }
    }

    /// The cell where the first occurrence of a text begins.
    public func place(of text: String) -> Point? {
        for y in 0..<size.height {
            for x in 0..<size.width where line(from: x, y).hasPrefix(text) { return Point(x: x, y: y) }
        }
        return nil
    }

    private func line(from x: Int, _ y: Int) -> String {
        (x..<size.width).map { self[$0, y].text }.joined()
    }
}
