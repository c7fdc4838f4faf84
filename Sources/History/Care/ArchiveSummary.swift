public import EventModel

/// What an archive holds, in numbers.
public struct ArchiveSummary: Hashable, Sendable {
    /// The number of the schema.
    public var schema: String
    /// Bytes of the file, and of what is to be copied into it.
    public var fileBytes: Int64
    public var logBytes: Int64
    /// Bytes of the file that hold nothing any more.
    public var freeBytes: Int64
    public var relevant: Int
    public var ignored: Int
    /// Texts of reports, edited ones counted each time.
    public var versions: Int
    public var codings: Int
    public var bodies: Int
    public var stories: Int
    public var seriesPoints: Int
    public var votes: Int
    /// Files of another coder's rows, and how many of their rows are outside the dyad and its context.
    public var countedFiles: Int
    public var rowsOutside: Int
    /// Corrections in force.
    public var corrections: Int
    public var stars: Int
    public var notes: Int
    public var collections: Int
    public var alerts: Int
    /// The moments by which the first and the last relevant event are ordered.
    public var first: Timestamp?
    public var last: Timestamp?
}
