/// A colour as a theme means it; the terminal shows the nearest it has.
public enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case standard
    /// 0xRRGGBB.
    case rgb(UInt32)
    /// A place of the terminal's palette: 0–7 and 8–15 the user's own colours, from 16 the fixed cube and greys.
    case indexed(UInt8)
}
