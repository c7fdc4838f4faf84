import ScreenModel

/// Puts together what a terminal sends between its two marks of a paste (xterm's mode 2004), so that no pasted letter
/// is taken for a command and no pasted line end for Enter.
nonisolated struct PasteReading {
    enum Part: Equatable {
        case key(KeyPress)
        case pasted(String)
    }

    /// What was pasted so far; nil while nothing is.
    private var pasted: [Unicode.Scalar]?

    /// Scalars that are kept of one paste: far more than any line takes.
    static let limit = 65_536
    private static let start: [KeyPress] = [KeyPress(.escape)] + "[200~".map { KeyPress(.character($0)) }
    private static let end = Array("\u{1B}[201~".unicodeScalars)

    var isOpen: Bool { pasted != nil }

    /// The keys that were struck and the texts that were pasted, in order; a paste may go on in the next keys.
    mutating func parts(of keys: [KeyPress]) -> [Part] {
        var parts: [Part] = []
        var place = 0
        while place < keys.count {
            if isOpen {
                if let text = take(keys[place]) { parts.append(.pasted(text)) }
                place += 1
            } else if keys[place] == Self.start[0], keys[place...].starts(with: Self.start) {
                pasted = []
                place += Self.start.count
            } else {
                parts.append(.key(keys[place]))
                place += 1
            }
        }
        return parts
    }

    /// Ends a paste whose end the terminal has lost, and answers its text.
    mutating func giveUp() -> String? {
        defer { pasted = nil }
        return pasted.map(Self.text)
    }

    /// Takes a key of the paste; answers the text when it was the last of the mark at its end.
    private mutating func take(_ key: KeyPress) -> String? {
        pasted? += Self.scalars(of: key)
        guard let count = pasted?.count, count > 0 else { return nil }
        if pasted?.suffix(Self.end.count).elementsEqual(Self.end) == true {
            pasted?.removeLast(Self.end.count)
            return giveUp()
        }
        // The end of a long paste is kept only to find its mark.
        if count > Self.limit + Self.end.count { pasted?.remove(at: Self.limit) }
        return nil
    }

    private static func text(_ scalars: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(scalars.prefix(limit)))
    }

    /// What a key stood for before it was decoded; keys that send more than a character do not belong to a text.
    private static func scalars(of key: KeyPress) -> [Unicode.Scalar] {
        switch key.key {
        case .character(let character) where !key.isControl: Array(character.unicodeScalars)
        case .character(let character):
            character.asciiValue.map { [Unicode.Scalar($0 == UInt8(ascii: " ") ? 0 : $0 & 0x1F)] } ?? []
        case .enter: ["\n"]
        case .tab: ["\t"]
        case .escape: ["\u{1B}"]
        case .backspace: ["\u{7F}"]
        default: []
        }
    }
}
