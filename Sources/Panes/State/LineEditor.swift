import ScreenModel

/// One line of text being typed.
public struct LineEditor: Hashable, Sendable {
    private var characters: [Character] = []
    /// Characters before the caret.
    public private(set) var caret = 0

    /// Longer text is not taken.
    static let limit = 1000

    public init(_ text: String = "") {
        characters = Array(text.prefix(Self.limit))
        caret = characters.count
    }

    public var text: String { String(characters) }
    var textBeforeCaret: String { String(characters[..<caret]) }
    var isEmpty: Bool { characters.isEmpty }

    /// Takes a key; false where it means nothing to a line of text.
    mutating func take(_ press: KeyPress) -> Bool {
        if press.isControl { return takeControl(press) }
        switch press.key {
        case .character(let character): insert(character)
        case .backspace: removeBefore()
        case .delete: if caret < characters.count { characters.remove(at: caret) }
        case .left: caret = max(0, caret - 1)
        case .right: caret = min(characters.count, caret + 1)
        case .home: caret = 0
        case .end: caret = characters.count
        default: return false
        }
        return true
    }

    /// Puts `text` in place of a range of Unicode scalars before the caret, with the caret behind it.
    mutating func replace(scalars range: Range<Int>, by text: String) {
        let scalars = Array(self.text.unicodeScalars)
        guard range.lowerBound >= 0, range.upperBound <= scalars.count else { return }
        var before = String.UnicodeScalarView(scalars[..<range.lowerBound])
        before.append(contentsOf: text.unicodeScalars)
        let head = LineEditor(String(before))
        self = LineEditor(head.text + String(String.UnicodeScalarView(scalars[range.upperBound...])))
        caret = min(head.caret, characters.count)
    }

    private mutating func takeControl(_ press: KeyPress) -> Bool {
        switch press.key {
        case .character("a"): caret = 0
        case .character("e"): caret = characters.count
        case .character("h"): removeBefore()
        case .character("u"):
            characters.removeFirst(caret)
            caret = 0
        case .character("k"): characters.removeLast(characters.count - caret)
        case .character("w"): removeWord()
        default: return false
        }
        return true
    }

    private mutating func insert(_ character: Character) {
        guard !isFull else { return }
        characters.insert(character, at: caret)
        caret += 1
    }

    /// Whether it takes no more.
    var isFull: Bool { characters.count >= Self.limit }

    /// Puts a text at the caret, on one line; false where not all of it found room.
    mutating func insert(pasted text: String) -> Bool {
        let line = text.prefix(Self.limit + 1).map { $0.isNewline || $0 == "\t" ? " " : $0 }
        let taken = line.prefix(max(0, Self.limit - characters.count))
        characters.insert(contentsOf: taken, at: caret)
        caret += taken.count
        return taken.count == line.count
    }

    private mutating func removeBefore() {
        guard caret > 0 else { return }
        caret -= 1
        characters.remove(at: caret)
    }

    private mutating func removeWord() {
        while caret > 0, characters[caret - 1] == " " { removeBefore() }
        while caret > 0, characters[caret - 1] != " " { removeBefore() }
    }
}
