/// A colour as a theme means it; the terminal shows the nearest it has.
public enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// 0xRRGGBB.
    case rgb(UInt32)
}
