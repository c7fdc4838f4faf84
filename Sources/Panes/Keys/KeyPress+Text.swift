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
}
