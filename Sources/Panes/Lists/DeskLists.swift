public import Analysis
public import EventModel

/// What all panes show of one snapshot, computed off the main lane.
public struct DeskLists: Sendable {
    public let number: Int
    public let snapshot: ModelSnapshot
    /// The text of the filter they were made with.
    public let filterText: String?
    /// By the places of `PaneID.allCases`.
    private let lists: [DeskList]
    /// Events of the last seven days by the side of their source.
    public let sides: SideCounts
    public let phrases: [PhraseTally]

    public subscript(pane: PaneID) -> DeskList { lists[pane.place] }

    /// The lists before anything was computed.
    public static func empty(dyad: Dyad) -> DeskLists {
        DeskLists(dyad: dyad)
    }

    private init(dyad: Dyad) {
        number = 0
        snapshot = .empty(dyad: dyad)
        filterText = nil
        lists = Array(repeating: DeskList(), count: PaneID.allCases.count)
        sides = SideCounts(sides: [], dyad: dyad)
        phrases = []
    }

    /// Computes the lists, or nil when `isCancelled` says so meanwhile. Reuses in `cache` what holds for sealed chunks.
    public init?(request: DeskRequest, cache: inout ListCache, isCancelled: () -> Bool) {
        let snapshot = request.snapshot
        guard let sealed = cache.sealedRows(for: request, isCancelled: isCancelled) else { return nil }
        var tail = ListedRows()
        let places = snapshot.chunks.count * EventLog.chunkSize..<snapshot.count
        guard tail.add(places: places, of: request, isCancelled: isCancelled), !isCancelled() else { return nil }
        let listing = Listing(sealed: sealed, tail: tail, request: request)
        number = request.number
        self.snapshot = snapshot
        filterText = request.filter?.text
        lists = listing.lists
        sides = SideCounts(sides: listing.week.map { snapshot.row(at: $0).side }, dyad: snapshot.dyad)
        phrases = PhraseTally.tallies(
            of: listing.rhetorical.map { snapshot.row(at: $0) }.flatMap { row in
                row.phrases.map { PhraseUse(phrase: $0, at: row.orderedAt) }
            }, phrases: request.phrases, observedSince: listing.reach?.lowerBound, now: request.now)
    }
}
