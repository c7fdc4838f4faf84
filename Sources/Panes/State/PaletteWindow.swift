/// The line for commands by name.
public struct PaletteWindow: Hashable, Sendable {
    public var editor = LineEditor()
    /// The place of the highlighted completion.
    public var choice = 0
    /// Where the commands will act.
    public var place: ViewPlace

    public init(place: ViewPlace, text: String = "") {
        self.place = place
        editor = LineEditor(text)
    }
}
