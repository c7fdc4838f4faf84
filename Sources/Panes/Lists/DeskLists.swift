public import Analysis
public import EventModel

/// What all panes show of one snapshot, computed off the main lane.
public struct DeskLists: Sendable {
    public let number: Int
    public let snapshot: ModelSnapshot
    /// The text of the filter they were made with.
    public let filterText: String?
    /// By the places of `PaneID.allCases`.
    var lists: [DeskList]
    /// Events of the last seven days by the side of their source.
    public var sides: SideCounts
    public var phrases: [PhraseTally]

    public subscript(pane: PaneID) -> DeskList { lists[pane.place] }

    /// The lists before anything was computed.
    public static func empty(dyad: Dyad) -> DeskLists {
        DeskLists(
            number: 0, snapshot: .empty(dyad: dyad), filterText: nil,
            lists: Array(repeating: DeskList(), count: PaneID.allCases.count),
            sides: SideCounts(sides: [], dyad: dyad), phrases: [])
    }

    private init(
        number: Int, snapshot: ModelSnapshot, filterText: String?, lists: [DeskList], sides: SideCounts,
        phrases: [PhraseTally]
    ) {
        self.number = number
        self.snapshot = snapshot
        self.filterText = filterText
        self.lists = lists
        self.sides = sides
        self.phrases = phrases
    }

    /// Computes the lists, or nil when `isCancelled` says so meanwhile. Reuses in `cache` what holds for sealed chunks.
    public init?(request: DeskRequest, cache: inout ListCache, isCancelled: () -> Bool) {
        guard var listed = cache.sealedRows(for: request, isCancelled: isCancelled) else { return nil }
        let snapshot = request.snapshot
        let tail = snapshot.chunks.count * EventLog.chunkSize..<snapshot.count
        guard listed.add(places: tail, of: request, isCancelled: isCancelled) else { return nil }
        let chronology = ChronologyRows(request: request, reach: listed.reach)
        var lists: [DeskList] = []
        for pane in PaneID.allCases {
            if isCancelled() { return nil }
            let rows = pane == .all ? listed.rows : listed.rows.filter { $0.panes.contains(pane) }
            lists.append(
                DeskList(
                    rows: rows, total: listed.totals[pane.place], chronology: chronology.entries(of: pane),
                    request: request))
        }
        let week = request.now.advanced(by: -7 * 86_400).seconds
        let recent = listed.rows.lazy.filter { $0.at > week && $0.at <= request.now.seconds }
        self.init(
            number: request.number, snapshot: snapshot, filterText: request.filter?.text, lists: lists,
            sides: SideCounts(sides: recent.map { snapshot.row(at: Int($0.place)).side }, dyad: snapshot.dyad),
            phrases: Self.tallies(listed, request: request))
    }

    private static func tallies(_ listed: ListedRows, request: DeskRequest) -> [PhraseTally] {
        let uses = listed.rows.lazy.filter { $0.panes.contains(.rhetoric) }.flatMap { listed in
            let row = request.snapshot.row(at: Int(listed.place))
            return row.phrases.map { PhraseUse(phrase: $0, at: row.orderedAt) }
        }
        return PhraseTally.tallies(
            of: uses, phrases: request.phrases, observedSince: listed.reach?.lowerBound, now: request.now)
    }
}
