public import EventModel
import GRDB

/// A correction with the event it was made on, and its end where it was taken back.
public struct CorrectionRecord: Hashable, Sendable {
    public var key: EventKey
    public var correction: Correction
    /// Nil while it is in force.
    public var withdrawnAt: Timestamp?
    public var withdrawnBy: String?

    init(_ row: Row) {
        key = EventKey(row[0])
        correction = Correction(
            field: row[1], value: row[2], author: row[3], madeAt: Timestamp(seconds: row[4]), reason: row[5])
        withdrawnAt = (row[6] as Int64?).map(Timestamp.init(seconds:))
        withdrawnBy = row[7]
    }
}
