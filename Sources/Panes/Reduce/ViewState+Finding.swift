import EventModel

extension ViewState {
    /// Commands that look for rows.
    mutating func find(_ command: Command) -> [Effect] {
        switch command {
        case .filter: startFilter()
        case .view:
            windows.append(.palette(PaletteWindow(place: .desk, text: "view ")))
        case .inverse: return invertFilter()
        case .nextMatch: return nextMatch(1)
        case .previousMatch: return nextMatch(-1)
        case .nextUnread: return nextUnread()
        default: break
        }
        return []
    }

    /// The neighbouring entry of the pane; behind its end the next pane that has one.
    private mutating func nextMatch(_ distance: Int) -> [Effect] {
        if isReadingFromView { return nextInView(distance) }
        let isReading = place == .detail
        let list = lists[focus]
        let cursor = cursors[focus.place]
        let position = cursor.selection.flatMap(list.position(of:)) ?? (distance > 0 ? -1 : list.entries.count)
        if list.entries.indices.contains(position + distance) {
            cursors[focus.place].move(by: distance, in: list, height: height(of: focus))
        } else if isReading {
            note = Note(distance > 0 ? "this is the last item of the pane" : "this is the first item of the pane")
            return []
        } else if let pane = neighbour(distance) {
            go(to: pane)
            let place = distance > 0 ? 0 : lists[pane].entries.count - 1
            cursors[pane.place].select(place, line: place, in: lists[pane], height: height(of: pane))
        } else {
            note = Note("no other match")
            return []
        }
        guard isReading, let entry = currentEntry else { return [] }
        if case .routine = entry.id { return nextMatch(distance) }
        return open(entry)
    }

    /// The next pane in a direction that has any entry.
    private func neighbour(_ distance: Int) -> PaneID? {
        let panes = isZoomed || !focus.isQuarter ? PaneID.allCases : PaneID.quarters
        let start = panes.firstIndex(of: focus) ?? 0
        for step in 1...panes.count {
            let place = ((start + step * distance) % panes.count + panes.count) % panes.count
            if !lists[panes[place]].entries.isEmpty { return panes[place] }
        }
        return nil
    }

    /// The next row, here or in the next pane, that is new and was not opened.
    private mutating func nextUnread() -> [Effect] {
        let isReading = place == .detail
        let panes = isZoomed || !focus.isQuarter ? [focus] : PaneID.quarters
        let start = panes.firstIndex(of: focus) ?? 0
        for step in 0...panes.count {
            let pane = panes[(start + step) % panes.count]
            let list = lists[pane]
            let position = step > 0 ? -1 : cursors[pane.place].selection.flatMap(list.position(of:)) ?? -1
            let found = list.entries.indices.dropFirst(position + 1).first { isUnread(list.entries[$0]) }
            guard let found else { continue }
            go(to: pane)
            let height = height(of: pane)
            cursors[pane.place].select(found, line: min(found, height / 2), in: list, height: height)
            return isReading ? open(list.entries[found]) : []
        }
        note = Note("nothing unread")
        return []
    }

    private func isUnread(_ entry: DeskEntry) -> Bool {
        guard let row = row(of: entry), !read.contains(row.key) else { return false }
        return marks.isNew(row)
    }
}
