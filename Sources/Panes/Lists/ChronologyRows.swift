import EventModel

/// The dossier's verified entries that the archive does not reach: older than its oldest event or newer than its newest.
struct ChronologyRows {
    private var entries: [(entry: DeskEntry, dimensions: [RelationDimension])] = []

    init(request: DeskRequest, reach: ClosedRange<Timestamp>?) {
        for (place, fact) in request.chronology.enumerated() where fact.isVerified {
            guard let at = fact.date.moment, at <= request.now else { continue }
            if let reach, reach.contains(at) { continue }
            if let filter = request.filter, !filter.admits(fact.row(at: at), marks: request.marks) { continue }
            let entry = DeskEntry(id: .chronology(place), at: at, place: place)
            entries.append((entry, fact.dimensions))
        }
    }

    func entries(of pane: PaneID) -> [DeskEntry] {
        switch pane {
        case .all: entries.map(\.entry)
        case .rhetoric, .context: []
        default: entries.filter { pane.dimension.map($0.dimensions.contains) ?? false }.map(\.entry)
        }
    }
}
