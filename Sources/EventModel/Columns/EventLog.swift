/// The growing side of the in-memory event model; gives out snapshots that never change.
public struct EventLog: Sendable {
    /// Rows in a sealed chunk: the most that a held snapshot makes the writer copy.
    public static let chunkSize = 4096
    /// Revised rows of one chunk at which it is sealed anew with them.
    static let revisionLimit = 256

    private let dyad: Dyad
    private var chunks: [EventChunk] = []
    private var tail: [EventRow] = []
    /// By the place of the sealed row.
    private var revisions: [Int: EventRow] = [:]
    /// How many of them each chunk has.
    private var revisionCounts: [Int] = []
    /// Revisions of events whose row has not come yet.
    private var early: [EventKey: EventRow] = [:]
    private var generation = 0

    public init(dyad: Dyad) {
        self.dyad = dyad
        tail.reserveCapacity(Self.chunkSize)
    }

    /// Adds rows of new events.
    public mutating func append(_ rows: some Sequence<EventRow>) {
        generation += 1
        for row in rows {
            // An older page of the archive may come after the revision of one of its rows.
            tail.append(early.isEmpty ? row : early.removeValue(forKey: row.key) ?? row)
            if tail.count == Self.chunkSize { sealTail() }
        }
    }

    /// Lays the new row of a known event over its old one.
    public mutating func revise(_ row: EventRow) {
        generation += 1
        if let index = tail.lastIndex(where: { $0.key == row.key }) {
            tail[index] = row
        } else if let (chunk, place) = sealedPlace(of: row.key) {
            let isNew = revisions.updateValue(row, forKey: chunk * Self.chunkSize + place) == nil
            if isNew { revisionCounts[chunk] += 1 }
            if revisionCounts[chunk] == Self.revisionLimit { sealAnew(chunk) }
        } else {
            early[row.key] = row
        }
    }

    public var snapshot: ModelSnapshot {
        ModelSnapshot(dyad: dyad, chunks: chunks, tail: tail, revisions: revisions, generation: generation)
    }

    private func sealedPlace(of key: EventKey) -> (chunk: Int, place: Int)? {
        for (number, chunk) in chunks.enumerated() {
            if let place = chunk.place(of: key) { return (number, place) }
        }
        return nil
    }

    private mutating func sealTail() {
        chunks.append(EventChunk(rows: tail, dyad: dyad))
        revisionCounts.append(0)
        tail.removeAll(keepingCapacity: true)
    }

    private mutating func sealAnew(_ number: Int) {
        let first = number * Self.chunkSize
        let rows = (0..<Self.chunkSize).map { revisions.removeValue(forKey: first + $0) ?? chunks[number].row(at: $0) }
        chunks[number] = EventChunk(rows: rows, dyad: dyad)
        revisionCounts[number] = 0
    }
}
