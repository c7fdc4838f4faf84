import EventModel

/// What earlier requests found out about sealed chunks, kept by the query lane from one request to the next, so that a
/// new event costs only the rows that are not sealed yet.
public struct ListCache: Sendable {
    private var key: Key?
    private var chunks: [EventChunk] = []
    private var sealed = ListedRows()

    public init() {}

    /// The ordered rows of all sealed chunks; nil when cancelled, with what was done so far kept.
    mutating func sealedRows(for request: DeskRequest, isCancelled: () -> Bool) -> ListedRows? {
        let wanted = request.snapshot.chunks
        let isReusable =
            Key(request) == key && chunks.count <= wanted.count && zip(chunks, wanted).allSatisfy { $0 === $1 }
        if !isReusable {
            key = Key(request)
            chunks = []
            sealed = ListedRows()
        }
        let start = chunks.count * EventLog.chunkSize
        let places = start..<wanted.count * EventLog.chunkSize
        guard !places.isEmpty else { return sealed }
        var grown = sealed
        guard grown.add(places: places, of: request, isCancelled: isCancelled) else { return nil }
        sealed = grown
        chunks = wanted
        return grown
    }

    /// On what the outcome for a sealed chunk depends.
    private struct Key: Hashable {
        var filter: String?
        var readAt: Timestamp?
        var isInverse: Bool
        var marks: EventMarks?
        var order: DeskOrder
        var revisedGeneration: Int

        init(_ request: DeskRequest) {
            filter = request.filter?.text
            readAt = request.filter?.readAt
            isInverse = request.filter?.isInverse ?? false
            marks = request.filter == nil ? nil : request.marks
            order = request.order
            revisedGeneration = request.snapshot.revisedGeneration
        }
    }
}
