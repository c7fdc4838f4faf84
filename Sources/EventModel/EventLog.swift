/// The growing side of the in-memory event model; gives out snapshots that never change.
public struct EventLog: Sendable {
    /// Rows in a sealed chunk: the most that a held snapshot makes the writer copy.
    public static let chunkSize = 4096

    private let dyad: Dyad
    private var chunks: [EventChunk] = []
    private var tail: [EventRow] = []
    private var revisions: [EventKey: EventRow] = [:]
    private var generation = 0
    private var revisedGeneration = 0

    public init(dyad: Dyad) {
        self.dyad = dyad
        tail.reserveCapacity(Self.chunkSize)
    }

    /// Adds rows of new events.
    public mutating func append(_ rows: some Sequence<EventRow>) {
        generation += 1
        for row in rows {
            // An older page of the archive may come after the revision of one of its rows.
            tail.append(revisions.isEmpty ? row : revisions.removeValue(forKey: row.key) ?? row)
            if tail.count == Self.chunkSize { sealTail() }
        }
    }

    /// Lays the new row of a known event over its old one.
    public mutating func revise(_ row: EventRow) {
        generation += 1
        if let index = tail.lastIndex(where: { $0.key == row.key }) {
            tail[index] = row
        } else {
            revisions[row.key] = row
            revisedGeneration = generation
        }
    }

    public var snapshot: ModelSnapshot {
        ModelSnapshot(
            dyad: dyad, chunks: chunks, tail: tail, revisions: revisions, generation: generation,
            revisedGeneration: revisedGeneration)
    }

    private mutating func sealTail() {
        chunks.append(EventChunk(rows: tail, dyad: dyad))
        tail.removeAll(keepingCapacity: true)
    }
}
