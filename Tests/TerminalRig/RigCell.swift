public import ScreenModel

/// One cell as the terminal shows it.
public struct RigCell: Hashable, Sendable {
    /// The character with its combining marks; a blank where nothing was written, empty right of a wide one.
    public var text: String
    /// Columns of the character; 0 right of a wide one.
    public var width: Int
    /// Without `dim`, which this terminal does not note.
    public var style: Style
}
