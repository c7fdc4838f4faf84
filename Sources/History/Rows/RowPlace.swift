public import EventModel

/// A row's place in the order newest first: by the moment it is ordered by, then by key.
public struct RowPlace: Hashable, Comparable, Sendable {
    public var orderedAt: Timestamp
    public var key: EventKey

    public init(_ row: EventRow) {
        orderedAt = row.orderedAt
        key = row.key
    }

    public static func < (left: RowPlace, right: RowPlace) -> Bool {
        (left.orderedAt, left.key) < (right.orderedAt, right.key)
    }
}
