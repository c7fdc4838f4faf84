public import EventModel

/// What a view shows, computed on the query lane.
public struct ViewContent: Hashable, Sendable {
    public var board: ViewBoard
    /// The rows of the events that it names.
    public var rows: [EventKey: EventRow]
    /// Why what it shows is to be doubted: core sources that could not be heard.
    public var doubt: String?

    public init(_ board: ViewBoard, rows: [EventKey: EventRow] = [:], doubt: String? = nil) {
        self.board = board
        self.rows = rows
        self.doubt = doubt
    }
}
