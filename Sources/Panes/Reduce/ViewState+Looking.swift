import EventModel

extension ViewState {
    /// Commands that change what is looked at.
    mutating func look(_ command: Command) -> [Effect] {
        switch command {
        case .nextPane: step(1)
        case .previousPane: step(-1)
        case .economic, .military, .diplomatic, .tech, .rhetoric, .context: go(to: PaneID(rawValue: command.rawValue))
        case .all: go(to: focus == .all ? lastQuarter : .all)
        case .zoom:
            isZoomed.toggle()
            settleCursors()
        case .open: return place == .sources ? openSource() : openCurrent()
        case .story: return openStory()
        case .explain: return explainCurrent()
        case .sources: windows.append(.sources(SourcesWindow()))
        case .histogram: if windows.last == .histogram { windows.removeLast() } else { windows.append(.histogram) }
        case .sort: return sort()
        case .help: windows.append(.help(HelpWindow(place: place)))
        case .palette: windows.append(.palette(PaletteWindow(place: place)))
        default: break
        }
        return []
    }

    mutating func go(to pane: PaneID?) {
        guard let pane else { return }
        if pane.isQuarter { lastQuarter = pane }
        focus = pane
        settleCursors()
    }

    /// To a neighbour: among the four, or among all lists where one fills the screen.
    private mutating func step(_ distance: Int) {
        let panes = isZoomed || !focus.isQuarter ? PaneID.allCases : PaneID.quarters
        let place = panes.firstIndex(of: focus) ?? 0
        go(to: panes[(place + distance + panes.count) % panes.count])
    }

    private mutating func sort() -> [Effect] {
        if case .sources(var window) = windows.last {
            window.order = window.order.next
            window.top = 0
            windows[windows.count - 1] = .sources(window)
            note = Note("sources by \(window.order.rawValue)")
            return []
        }
        order = order.next
        note = Note("rows \(order.words)")
        return requestLists()
    }

    /// Shows what the selected source has brought.
    private mutating func openSource() -> [Effect] {
        guard let name = currentSource else { return [] }
        windows.removeLast()
        go(to: .all)
        return apply(filter: "source:\(name)")
    }

    /// Opens the current row: an item for reading, a day's routine acts in place.
    mutating func openCurrent() -> [Effect] {
        guard let entry = currentEntry else { return [] }
        if cursors[focus.place].selection == nil {
            cursors[focus.place].select(0, line: 0, in: lists[focus], height: height(of: focus))
        }
        if case .routine(let day) = entry.id {
            if openDays.remove(day) == nil { openDays.insert(day) }
            return requestLists()
        }
        return open(entry)
    }

    /// Opens an entry over the panes, in place of one that is open.
    mutating func open(_ entry: DeskEntry) -> [Effect] {
        if case .detail = windows.last { windows.removeLast() }
        windows.append(.detail(DetailWindow(id: entry.id, row: row(of: entry))))
        guard let key = entry.id.eventKey else { return [] }
        read.insert(key)
        return [.loadDetail(key, asOf: past?.at)]
    }
}
