import ScreenModel

extension KeyPress {
    /// The key as a user names it: `^D`, `PgDn`, `F1`, `↓`.
    func text(glyphs: Glyphs) -> String {
        switch key {
        case .character(" "): "Space"
        case .character(let character): isControl ? "^\(character.uppercased())" : String(character)
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "S-Tab"
        case .backspace: "BkSp"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: glyphs.up
        case .down: glyphs.down
        case .left: glyphs.left
        case .right: glyphs.right
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .function(let number): "F\(number)"
        }
    }

    /// Reads a key as the table of bindings writes it: a character, `^X` for Control, `F1`, `PgDn`, `Space` …
    init?(named name: String) {
        if let key = Self.named[name] {
            self.init(key)
        } else if name.count == 2, name.hasPrefix("^"), let character = name.last {
            self.init(.character(Character(character.lowercased())), isControl: true)
        } else if name.count > 1, name.hasPrefix("F"), let number = Int(name.dropFirst()) {
            self.init(.function(number))
        } else if name.count == 1, let character = name.first {
            self.init(.character(character))
        } else {
            return nil
        }
    }

    private static let named: [String: Key] = [
        "Space": .character(" "), "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "Up": .up,
        "Down": .down,
        "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown,
    ]
}
