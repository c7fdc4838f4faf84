public import Analysis
public import EventModel

/// Puts a brief together from a state and the events that became known in a span. Pure: the same material gives the
/// same brief.
public struct BriefComposing {
    public let dossier: Dossier
    public let state: RelationState
    public let since: Timestamp
    public let archive: String
    /// Stories that are told; more are counted.
    public let limit: Int
    /// Where it is named, only its events are told, routine ones too.
    public let collection: BriefCollection?

    public init(
        dossier: Dossier, state: RelationState, since: Timestamp, archive: String, limit: Int = 25,
        collection: BriefCollection? = nil
    ) {
        self.collection = collection
        self.dossier = dossier
        self.state = state
        self.since = since
        self.archive = archive
        self.limit = limit
    }

    /// The stories of the rows that became known after `since`, weightiest first.
    public func stories(_ rows: [EventRow]) -> [BriefStory] {
        let fresh = rows.filter { row in
            (row.relevance == .dyad || collection != nil) && row.knownAt > since && row.knownAt <= state.asOf
                && row.coder == RowOutline.ownCoder && (collection.map { $0.notes[row.key] != nil } ?? true)
        }.sorted { ($0.orderedAt, $0.key) < ($1.orderedAt, $1.key) }
        var order: [String] = []
        var groups: [String: [EventRow]] = [:]
        for row in fresh {
            let name = row.story ?? "\u{1}\(row.key.number)"
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(row)
        }
        let signalled = Set(state.signals.filter { $0.kind != .burst }.flatMap(\.evidence))
        return order.compactMap { groups[$0].flatMap { story($0, signalled) } }
            .sorted { ($1.weight, $0.lead.key) < ($0.weight, $1.lead.key) }
    }

    private func story(_ rows: [EventRow], _ signalled: Set<EventKey>) -> BriefStory? {
        let rule = LineRule(dyad: dossier.dyad)
        guard let lead = rows.max(by: { rank($0) < rank($1) }) else { return nil }
        let shares = rows.map { rule.share(of: $0) }
        let greatest = shares.map { $0.weight * (0.5 + abs($0.value)) }.max() ?? 0
        let origins = self.origins(rows)
        var weight = greatest * logarithm(1 + Double(origins))
        if rows.contains(where: { signalled.contains($0.key) }) { weight += 10 }
        let routine = collection == nil && rows.allSatisfy(\.isRoutine)
        let notes = rows.compactMap { collection?.notes[$0.key] }.filter { !$0.isEmpty }
        return BriefStory(
            events: rows.map(\.key), lead: lead, origins: origins, corroboration: corroboration(rows), weight: weight,
            isRoutine: routine, note: notes.joined(separator: "; "), citation: 0)
    }

    /// Official words of a side before reports, then confidence, then the earlier one.
    private func rank(_ row: EventRow) -> (Int, Double, Int64) {
        let kind = dossier.sources.first { $0.name == row.source }?.kind
        let isOfficial = kind == .official || kind == .army
        return (row.register == .commentary ? 0 : isOfficial ? 2 : 1, row.confidence ?? 0, -row.key.number)
    }

    private func origins(_ rows: [EventRow]) -> Int {
        if let recorded = rows.compactMap(\.corroboration?.origins).max(), recorded > 0 { return recorded }
        let families = rows.map { row in dossier.sources.first { $0.name == row.source }?.family ?? row.source }
        return Set(families).count
    }

    private func corroboration(_ rows: [EventRow]) -> String {
        let (first, second) = (dossier.parties.first, dossier.parties.second)
        let recorded = rows.compactMap(\.corroboration)
        let hasFirst = recorded.contains(where: \.hasFirst) || rows.contains { $0.side == first.code }
        let hasSecond = recorded.contains(where: \.hasSecond) || rows.contains { $0.side == second.code }
        let thirds =
            recorded.map(\.thirdOrigins).max()
            ?? Set(rows.filter { $0.side != first.code && $0.side != second.code }.map(\.source)).count
        let letters = (hasFirst ? first.capitalLetter : "") + (hasSecond ? second.capitalLetter : "")
        return letters + (thirds > 0 ? "·\(thirds)" : "")
    }
}
