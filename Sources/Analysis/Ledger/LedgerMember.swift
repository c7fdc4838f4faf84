import EventModel

/// An event as a ledger keeps it: what lines, bursts and evidence need, in some fifty bytes.
struct LedgerMember: Hashable, Sendable {
    var key: EventKey
    var orderedAt: Timestamp
    /// Of `value` and `weight`.
    static let scale = 10_000.0

    var line: RelationLine
    var value: Int16
    var weight: Int16
    var remark: LineShare.Remark
    var isOfficial: Bool
    var isRoutine: Bool
    var dimensions: DimensionSet
    var direction: DirectionSet
    var side: SideSet
    /// Independent origins as the story's record has them; 0 where it has none.
    var origins: UInt8
    var thirdOrigins: UInt8
    /// Number of the source's family.
    var family: UInt16
    /// Number of the source itself.
    var source: UInt16
    /// Number of the kind of act, for *first ever*; 0 for none.
    var act: UInt32
    /// Number of what is announced; 0 where the event announces nothing.
    var announcement: UInt32

    var weightValue: Double { Double(weight) / Self.scale }
    var closeness: Double { Double(value) / Self.scale }
    var friction: Double { line == .front ? 0 : max(0, -closeness) }

    /// Events in the order of their time; the key decides between equal ones.
    static func isBefore(_ left: LedgerMember, _ right: LedgerMember) -> Bool {
        (left.orderedAt, left.key) < (right.orderedAt, right.key)
    }
}
