public import EventModel

/// What a view shows, computed on the query lane.
public struct ViewContent: Hashable, Sendable {
    public var board: ViewBoard
    /// The rows of the events that it names.
    public var rows: [EventKey: EventRow]

    public init(_ board: ViewBoard, rows: [EventKey: EventRow] = [:]) {
        self.board = board
        self.rows = rows
    }
}
