/// A place of a base16 palette and what the convention of tinted-theming uses it for.
enum BaseColor: String, CaseIterable, Sendable {
    /// Background, raised background, selection.
    case base00, base01, base02
    /// Comments, dark text, text, light text, lightest text.
    case base03, base04, base05, base06, base07
    /// Red, orange, yellow, green, cyan, blue, magenta, brown.
    case base08, base09, base0A, base0B, base0C, base0D, base0E, base0F

    /// `base0a` and `base0A` are the same place.
    init?(anyCase text: String) {
        guard text.hasPrefix("base") else { return nil }
        self.init(rawValue: "base" + text.dropFirst(4).uppercased())
    }

    /// The terminal's own colour of the same meaning (the mapping of base16-shell); nil for its plain foreground, which
    /// alone is sure to be seen on a background nobody knows.
    var ansi: UInt8? {
        switch self {
        case .base00, .base01, .base02, .base04, .base05, .base06, .base07: nil
        case .base03: 8
        case .base08: 1
        case .base09, .base0A, .base0F: 3
        case .base0B: 2
        case .base0C: 6
        // Plain blue can hardly be read on black.
        case .base0D: 12
        case .base0E: 5
        }
    }
}
