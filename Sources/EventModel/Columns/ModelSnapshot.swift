/// The in-memory event model at one moment: sealed chunks held by reference, a short tail, and revisions laid over both.
public struct ModelSnapshot: Sendable {
    public let dyad: Dyad
    public let chunks: [EventChunk]
    /// Rows not sealed yet, in the order of arrival.
    public let tail: [EventRow]
    /// Rows whose event was revised after its chunk was sealed, by their place.
    private let revisions: [Int: EventRow]
    /// Grows with every change.
    public let generation: Int

    init(
        dyad: Dyad, chunks: [EventChunk], tail: [EventRow], revisions: [Int: EventRow], generation: Int
    ) {
        self.dyad = dyad
        self.chunks = chunks
        self.tail = tail
        self.revisions = revisions
        self.generation = generation
    }

    public static func empty(dyad: Dyad) -> ModelSnapshot {
        ModelSnapshot(dyad: dyad, chunks: [], tail: [], revisions: [:], generation: 0)
    }

    public var count: Int { sealedCount + tail.count }

    /// Rows in chunks: the places below are theirs.
    public var sealedCount: Int { chunks.count * EventLog.chunkSize }

    /// The row at a place in the order of arrival, as last revised.
    public func row(at index: Int) -> EventRow {
        guard index < sealedCount else { return tail[index - sealedCount] }
        if !revisions.isEmpty, let revision = revisions[index] { return revision }
        return chunks[index / EventLog.chunkSize].row(at: index % EventLog.chunkSize)
    }

    /// What ordering and counting need of the row at a place in the order of arrival, as last revised.
    public func outline(at index: Int) -> RowOutline {
        guard index < sealedCount else { return tail[index - sealedCount].outline }
        if !revisions.isEmpty, let revision = revisions[index] { return revision.outline }
        return chunks[index / EventLog.chunkSize].outline(at: index % EventLog.chunkSize)
    }

    /// The key of the row at a place.
    public func key(at index: Int) -> EventKey {
        guard index < sealedCount else { return tail[index - sealedCount].key }
        return chunks[index / EventLog.chunkSize].key(at: index % EventLog.chunkSize)
    }

    /// Places in sealed chunks over which another row is laid, in order.
    public var revisedPlaces: [Int] { revisions.keys.sorted() }

    /// The row that was laid over a sealed one, or nil when the chunk's own stands.
    public func revision(at place: Int) -> EventRow? {
        revisions.isEmpty ? nil : revisions[place]
    }
}
