import EventModel

extension ViewState {
    /// Where keys go.
    var place: ViewPlace {
        switch windows.last {
        case .palette: .palette
        case .prompt: .prompt
        case .help: .help
        case .views: .views
        case _ where filter.isEditing: .filter
        case .histogram: .histogram
        case .sources: .sources
        case .detail: .detail
        case .story: .story
        case .view: .view
        case nil: .desk
        }
    }

    /// Seconds east of UTC of the display zone.
    var offset: Int64 { Int64(zone.offset) }

    /// Whether the lists do not yet show all that the filter means.
    var isSearching: Bool {
        lists.progress != nil || lists.filterText != filter.applied?.text
    }

    var layout: DeskLayout { DeskLayout(state: self) }

    /// Rows that arrived since the screen was paused.
    public var waitingCount: Int {
        frozen.map { max(0, snapshot.count - $0.count) } ?? 0
    }

    /// The entry that commands act on: the selected one, else the first.
    var currentEntry: DeskEntry? {
        cursors[focus.place].selection ?? lists[focus].entries.first
    }

    /// The event that commands act on: the opened one, else the current row's.
    var currentEvent: EventKey? {
        if case .detail(let detail) = windows.last { return detail.id.eventKey }
        return currentEntry?.id.eventKey
    }

    /// The row of an entry that stands for an event.
    func row(of entry: DeskEntry) -> EventRow? {
        guard case .event(let key) = entry.id, entry.place < lists.snapshot.count else { return nil }
        let row = lists.snapshot.row(at: entry.place)
        return row.key == key ? row : nil
    }

    /// The chronology's entry that commands act on, where it is one.
    var currentFact: ChronologyEntry? {
        if case .detail(let detail) = windows.last { return fact(detail.id) }
        return currentEntry.flatMap { fact($0.id) }
    }

    /// The chronology's entry that an item stands for.
    func fact(_ id: ItemID) -> ChronologyEntry? {
        guard case .chronology(let place) = id, dossier.chronology.indices.contains(place) else { return nil }
        return dossier.chronology[place]
    }

    /// The source that a command about a source acts on.
    var currentSource: String? {
        switch windows.last {
        case .sources(let window):
            sortedSources(window).isEmpty ? nil : window.selection ?? sortedSources(window)[0].source.name
        case .detail(let detail): detail.row?.source
        default: currentEntry.flatMap(row(of:))?.source
        }
    }
}
