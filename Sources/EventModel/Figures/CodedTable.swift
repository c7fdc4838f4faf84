/// What a file of another coder's events held: the rows of the dyad and its context, and the number of all others.
public struct CodedTable: Hashable, Sendable {
    /// Rows of the dyad and its context; `coder` says whose coding it is.
    public var events: [CodedEvent]
    public var rowsRead: Int
    /// Rows outside the dyad and its context: counted, not kept.
    public var rowsOutside: Int
    public var problems: [Problem]

    public init(events: [CodedEvent] = [], rowsRead: Int = 0, rowsOutside: Int = 0, problems: [Problem] = []) {
        self.events = events
        self.rowsRead = rowsRead
        self.rowsOutside = rowsOutside
        self.problems = problems
    }
}
