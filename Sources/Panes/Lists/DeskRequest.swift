public import EventModel

/// All that the lists depend on.
public struct DeskRequest: Sendable {
    /// Grows with each request, so that an answer that comes late is known as such.
    public var number: Int
    public var snapshot: ModelSnapshot
    /// The moment as of which the snapshot is; nil for the present.
    public var asOf: Timestamp?
    public var filter: DeskFilter?
    public var marks: EventMarks
    public var order: DeskOrder
    /// Days whose routine acts are shown singly.
    public var openDays: Set<Int>
    public var chronology: [ChronologyEntry]
    public var phrases: [Phrase]
    public var now: Timestamp
    /// Seconds east of UTC of the display zone.
    public var offset: Int64

    public init(
        number: Int = 0, snapshot: ModelSnapshot, asOf: Timestamp? = nil, filter: DeskFilter? = nil,
        marks: EventMarks = EventMarks(),
        order: DeskOrder = .published, openDays: Set<Int> = [], chronology: [ChronologyEntry] = [],
        phrases: [Phrase] = [], now: Timestamp, offset: Int64 = 0
    ) {
        self.number = number
        self.snapshot = snapshot
        self.asOf = asOf
        self.filter = filter
        self.marks = marks
        self.order = order
        self.openDays = openDays
        self.chronology = chronology
        self.phrases = phrases
        self.now = now
        self.offset = offset
    }
}
