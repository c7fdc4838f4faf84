import EventModel

/// The lines of a list in the order of the screen: four bytes each, made into entries when they are looked at.
public struct DeskEntries: RandomAccessCollection, Equatable, Sendable {
    /// The place of an event in the snapshot, or with `extraBit` a place in `extras`.
    private var codes: [UInt32] = []
    /// Lines that stand for no event of the snapshot: chronology, a day's routine acts.
    private var extras: [DeskEntry] = []
    private let snapshot: ModelSnapshot
    private let order: DeskOrder

    private static let extraBit: UInt32 = 1 << 31

    init(snapshot: ModelSnapshot, order: DeskOrder) {
        self.snapshot = snapshot
        self.order = order
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { codes.count }

    public subscript(position: Int) -> DeskEntry {
        let code = codes[position]
        if code & Self.extraBit != 0 { return extras[Int(code & ~Self.extraBit)] }
        let outline = snapshot.outline(at: Int(code))
        return DeskEntry(
            id: .event(outline.key), at: order == .published ? outline.orderedAt : outline.knownAt, place: Int(code))
    }

    public static func == (left: DeskEntries, right: DeskEntries) -> Bool {
        left.count == right.count && left.elementsEqual(right)
    }

    mutating func reserveCapacity(_ count: Int) {
        codes.reserveCapacity(count)
    }

    /// Adds an event by its place in the snapshot.
    mutating func append(place: Int) {
        codes.append(UInt32(truncatingIfNeeded: place))
    }

    mutating func append(_ entry: DeskEntry) {
        codes.append(Self.extraBit | UInt32(truncatingIfNeeded: extras.count))
        extras.append(entry)
    }

    /// Puts another line in the place of one.
    mutating func replace(at position: Int, by entry: DeskEntry) {
        let code = codes[position]
        if code & Self.extraBit != 0 {
            extras[Int(code & ~Self.extraBit)] = entry
        } else {
            codes[position] = Self.extraBit | UInt32(truncatingIfNeeded: extras.count)
            extras.append(entry)
        }
    }

    mutating func insert(place: Int, at position: Int) {
        codes.insert(UInt32(truncatingIfNeeded: place), at: position)
    }

    /// The line of an entry that stands for no event.
    func position(ofExtra id: ItemID) -> Int? {
        guard let extra = extras.firstIndex(where: { $0.id == id }) else { return nil }
        return codes.firstIndex(of: Self.extraBit | UInt32(truncatingIfNeeded: extra))
    }

    /// The moment by which an event is ordered now, whatever it was: it keeps its place in the snapshot.
    func moment(of key: EventKey, place: Int) -> Timestamp? {
        guard place < snapshot.count, snapshot.key(at: place) == key else { return nil }
        let outline = snapshot.outline(at: place)
        return order == .published ? outline.orderedAt : outline.knownAt
    }
}
