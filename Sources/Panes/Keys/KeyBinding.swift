public import ScreenModel

/// A command with the keys that give it, where, and what it does: help, hints and the palette are drawn from these.
public struct KeyBinding: Sendable {
    public let command: Command
    public let keys: [KeyPress]
    /// A word for the status line.
    public let label: String
    /// A sentence for help and the palette.
    public let description: String
    public let places: [ViewPlace]

    /// Keys as help shows them, such as `j ↓`.
    func keyText(glyphs: Glyphs) -> String {
        keys.map { $0.text(glyphs: glyphs) }.joined(separator: " ")
    }
}
