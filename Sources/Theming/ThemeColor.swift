import ScreenModel

/// A colour as a theme file writes it.
enum ThemeColor: Hashable, Sendable {
    /// A place of the file's own palette.
    case base(BaseColor)
    case fixed(Color)

    /// What may be written: `base0D`, `7fb2f0`, `#7fb2f0`, `none`, `red`, `bright-red`; nil for anything else.
    init?(_ text: String) {
        if text == "none" {
            self = .fixed(.standard)
        } else if let place = Self.ansiNames.firstIndex(of: text) {
            self = .fixed(.indexed(UInt8(place)))
        } else if let base = BaseColor(anyCase: text) {
            self = .base(base)
        } else if let rgb = Self.rgb(text) {
            self = .fixed(.rgb(rgb))
        } else {
            return nil
        }
    }

    /// The terminal's own sixteen, in the order of their numbers.
    static let ansiNames =
        ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
        + ["bright-black", "bright-red", "bright-green", "bright-yellow"]
        + ["bright-blue", "bright-magenta", "bright-cyan", "bright-white"]

    /// Every word that is not a number.
    static let words = ["none"] + BaseColor.allCases.map(\.rawValue) + ansiNames

    private static func rgb(_ text: String) -> UInt32? {
        let digits = text.hasPrefix("#") ? text.dropFirst() : Substring(text)
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit) else { return nil }
        return UInt32(digits, radix: 16)
    }
}
