import EventModel

/// The row of an event that stands, or stood, in a stretch of known time.
struct StandingRow {
    var number: Int64
    var coding: Int64
    /// The version of the report's text that the coding read.
    var version: Int
    var story: Int64?
    var side: String
    var isIgnored: Bool
    var isReconstructed: Bool
    var validFrom: Timestamp
    /// When it began with the coder of today.
    var knownFrom: Timestamp
    /// Nil for the row that stands.
    var knownTo: Timestamp?
    var orderedAt: Timestamp
}
