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
    /// The generation in which a row of a sealed chunk was last revised: what was computed of chunks holds until it changes.
    public let revisedGeneration: Int

    init(
        dyad: Dyad, chunks: [EventChunk], tail: [EventRow], revisions: [EventKey: EventRow], generation: Int,
        revisedGeneration: Int
    ) {
        self.dyad = dyad
        self.chunks = chunks
        self.tail = tail
        self.revisions = revisions
        self.generation = generation
        self.revisedGeneration = revisedGeneration
    }

    public static func empty(dyad: Dyad) -> ModelSnapshot {
        ModelSnapshot(dyad: dyad, chunks: [], tail: [], revisions: [:], generation: 0, revisedGeneration: 0)
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

    /// What ordering and counting need of the row at a place in the order of arrival, as last revised.
    public func outline(at index: Int) -> RowOutline {
        let (chunk, offset) = index.quotientAndRemainder(dividingBy: EventLog.chunkSize)
        guard chunk < chunks.count else { return tail[index - chunks.count * EventLog.chunkSize].outline }
        let outline = chunks[chunk].outline(at: offset)
        return revisions.isEmpty ? outline : revisions[outline.key]?.outline ?? outline
    }

    public var hasRevisions: Bool { !revisions.isEmpty }

    /// The row that was laid over a sealed one, or nil when the chunk's own stands.
    public func revision(of key: EventKey) -> EventRow? {
        revisions.isEmpty ? nil : revisions[key]
    }
}
