import ScreenModel

extension KeyPress {
    private nonisolated static let named: [String: KeyPress] = [
        "enter": KeyPress(.enter), "esc": KeyPress(.escape), "tab": KeyPress(.tab), "up": KeyPress(.up),
        "down": KeyPress(.down), "left": KeyPress(.left), "right": KeyPress(.right), "home": KeyPress(.home),
        "end": KeyPress(.end), "pgup": KeyPress(.pageUp), "pgdn": KeyPress(.pageDown),
        "backspace": KeyPress(.backspace),
        "space": KeyPress(.character(" ")),
    ]

    /// The keys of a text such as `/gas<Enter>` or `S<Down>`; `<` that begins no name stands for itself.
    nonisolated static func presses(written text: String) -> [KeyPress] {
        var presses: [KeyPress] = []
        var rest = text[...]
        while let character = rest.first {
            let name = rest.dropFirst().prefix { $0 != ">" }
            if character == "<", name.endIndex < rest.endIndex, let press = named[name.lowercased()] {
                presses.append(press)
                rest = rest[rest.index(after: name.endIndex)...]
            } else {
                presses.append(KeyPress(.character(character)))
                rest = rest.dropFirst()
            }
        }
        return presses
    }
}
