/// The in-memory event model at one moment: sealed chunks held by reference, a short tail, and revisions laid over both.
public struct ModelSnapshot: Sendable {
    public let dyad: Dyad
    public let chunks: [EventChunk]
    /// Rows not sealed yet, in the order of arrival.
    public let tail: [EventRow]
    /// Rows whose event was revised after its chunk was sealed.
    let revisions: [EventKey: EventRow]
    /// Grows with every change.
    public let generation: Int

    init(dyad: Dyad, chunks: [EventChunk], tail: [EventRow], revisions: [EventKey: EventRow], generation: Int) {
        self.dyad = dyad
        self.chunks = chunks
        self.tail = tail
        self.revisions = revisions
        self.generation = generation
    }

    public static func empty(dyad: Dyad) -> ModelSnapshot {
        ModelSnapshot(dyad: dyad, chunks: [], tail: [], revisions: [:], generation: 0)
    }

    public var count: Int { chunks.count * EventLog.chunkSize + tail.count }

    /// The row at a place in the order of arrival, as last revised.
    public func row(at index: Int) -> EventRow {
        let (chunk, offset) = index.quotientAndRemainder(dividingBy: EventLog.chunkSize)
        let row = chunk < chunks.count ? chunks[chunk].row(at: offset) : tail[index - chunks.count * EventLog.chunkSize]
        return revisions.isEmpty ? row : revisions[row.key] ?? row
    }

    /// Places in a sealed chunk over which another row is laid, in order.
    public func revisedPlaces(of chunk: EventChunk) -> [Int] {
        guard !revisions.isEmpty, revisions.count > chunk.count || revisions.keys.contains(where: chunk.mayHold) else {
            return []
        }
        return (0..<chunk.count).filter { revisions[chunk[$0].key] != nil }
    }

    /// The row that was laid over a sealed one, or nil when the chunk's own stands.
    public func revision(of key: EventKey) -> EventRow? {
        revisions.isEmpty ? nil : revisions[key]
    }
}
