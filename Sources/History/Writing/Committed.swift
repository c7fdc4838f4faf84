public import EventModel

/// What a commit came to. Append `fresh` to the model first, then lay `revised` over it.
public struct Committed: Hashable, Sendable {
    /// Rows that the model does not have: of new reports, and of ignored ones that an edit made relevant.
    public var fresh: [EventRow] = []
    /// New rows of keys that the model has, whatever their relevance now is.
    public var revised: [EventRow] = []
    /// Reports kept with the reason why they are ignored; they get no row in the model.
    public var ignored = 0
    /// Reports that were there already, letter by letter.
    public var unchanged = 0
    /// Texts of an import that newer ones of the same reports have followed, which are left out.
    public var older = 0
    /// Figures that are new or differ from the last ones known.
    public var seriesPoints = 0
    /// Votes that are new or differ.
    public var votes = 0
    /// Full texts that are new or differ.
    public var bodies = 0

    public init() {}
}
