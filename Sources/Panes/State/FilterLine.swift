public import Querying

/// The filter as typed and as last understood.
public struct FilterLine: Sendable {
    public var editor = LineEditor()
    public var isEditing = false
    /// What the lists are asked with; stays while the text has a mistake.
    public var applied: DeskFilter?
    public var mistake: QueryMistake?
    /// What Esc goes back to while typing.
    var earlier: DeskFilter?

    public init() {}

    /// Whether anything keeps rows from being shown.
    var isActive: Bool { applied != nil }
}
