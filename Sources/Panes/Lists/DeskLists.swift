public import Analysis
public import EventModel

/// What all panes show of one snapshot, computed off the main lane.
public struct DeskLists: Sendable {
    public let number: Int
    public let snapshot: ModelSnapshot
    /// The text of the filter they were made with.
    public let filterText: String?
    /// Nil once the search behind them is done.
    public let progress: SearchProgress?
    /// What the user should know of the answer, such as a regular expression that was too costly.
    public let problem: String?
    /// By the places of `PaneID.allCases`.
    private let lists: [DeskList]
    /// Events of the last seven days by the side of their source.
    public let sides: SideCounts
    public let phrases: [PhraseTally]

    /// Whether titles in memory are left that may bring more.
    public var isSearchingTitles: Bool {
        if case .titles = progress { true } else { false }
    }

    public subscript(pane: PaneID) -> DeskList { lists[pane.place] }

    /// The lists before anything was computed.
    public static func empty(dyad: Dyad) -> DeskLists {
        DeskLists(dyad: dyad)
    }

    private init(dyad: Dyad) {
        number = 0
        snapshot = .empty(dyad: dyad)
        filterText = nil
        progress = nil
        problem = nil
        lists = Array(
            repeating: DeskList(snapshot: .empty(dyad: dyad), order: .published), count: PaneID.allCases.count)
        sides = SideCounts(sides: [], dyad: dyad)
        phrases = []
    }

    /// Computes the lists as far as titles tell, or nil when `isCancelled` says so meanwhile.
    public init?(request: DeskRequest, cache: inout ListCache, isCancelled: @Sendable () -> Bool) {
        cache.prepare(for: request)
        guard cache.advance(shouldPause: isCancelled, shouldStop: isCancelled),
            let lists = cache.lists(for: request, shouldStop: isCancelled)
        else { return nil }
        self = lists
    }

    init(_ request: DeskRequest, _ listing: Listing, _ cache: ListCache) {
        number = request.number
        snapshot = request.snapshot
        filterText = request.filter.flatMap { $0.isBase ? nil : $0.text }
        progress = cache.progress
        problem = cache.problem
        lists = listing.lists
        let snapshot = request.snapshot
        sides = SideCounts(sides: listing.week.map { snapshot.row(at: $0).side }, dyad: snapshot.dyad)
        phrases = PhraseTally.tallies(
            of: listing.rhetorical.map { snapshot.row(at: $0) }.flatMap { row in
                row.phrases.map { PhraseUse(phrase: $0, at: row.orderedAt) }
            }, phrases: request.phrases, observedSince: listing.reach?.lowerBound, now: request.now)
    }
}
