import EventModel

extension ViewState {
    /// Commands that keep something: stars, marks, citations, having caught up.
    mutating func keep(_ command: Command) -> [Effect] {
        switch command {
        case .star: return toggleStar()
        case .mark: return toggleMark()
        case .copy: return currentFact.map { copy($0) } ?? run(currentEvent.map(Errand.copy))
        case .browse where place == .sources:
            return browse(sources.first { $0.source.name == currentSource }?.source.url)
        case .browse: return currentFact.map { browse($0.citation.url) } ?? run(currentEvent.map(Errand.open))
        case .caughtUp:
            caughtUpBefore = CaughtUp(at: marks.caughtUpAt)
            marks.caughtUpAt = now
            note = Note("caught up; U takes it back")
            return [.catchUp(at: now)] + requestLists()
        case .undoCaughtUp:
            guard let before = caughtUpBefore else { return [] }
            caughtUpBefore = nil
            marks.caughtUpAt = before.at
            note = Note("not caught up any more")
            return [.undoCatchUp(to: before.at)] + requestLists()
        default: return []
        }
    }

    private mutating func copy(_ fact: ChronologyEntry) -> [Effect] {
        note = Note("citation copied")
        return [.copy(Citation.text(of: fact))]
    }

    private mutating func toggleStar() -> [Effect] {
        guard let key = currentEvent else { return [] }
        let isStarred = marks.starred.remove(key) == nil
        if isStarred { marks.starred.insert(key) }
        return [.setStar(key, isStarred)] + (filter.isActive ? requestLists() : [])
    }

    private mutating func toggleMark() -> [Effect] {
        guard let key = currentEvent else { return [] }
        if marked.remove(key) == nil { marked.insert(key) }
        let effects = move(.rows(cursors[focus.place].selection == nil ? 2 : 1))
        return effects + (filter.isActive ? requestLists() : [])
    }

    /// Starts what needs an event's full record; it goes on when that is loaded.
    private mutating func run(_ wanted: Errand?) -> [Effect] {
        guard let wanted, let key = currentEvent else { return [] }
        if case .detail(let window) = windows.last, let event = window.event {
            errand = wanted
            return finishErrand(with: event, of: key)
        }
        errand = wanted
        return [.loadDetail(key, asOf: past?.at)]
    }

    /// Takes what was edited of an event.
    mutating func take(_ versions: ReportVersions, of key: EventKey) {
        for place in windows.indices {
            guard case .detail(var window) = windows[place], window.id == .event(key) else { continue }
            window.versions = versions
            windows[place] = .detail(window)
        }
    }

    /// Takes an event's full record, or that there is none.
    mutating func take(_ event: CodedEvent?, of key: EventKey) -> [Effect] {
        for place in windows.indices {
            guard case .detail(var window) = windows[place], window.id == .event(key) else { continue }
            window.event = event ?? window.event
            window.isMissing = event == nil
            windows[place] = .detail(window)
        }
        guard let event else {
            if errand != nil { note = Note("the archive has no such event", kind: .error) }
            errand = nil
            return []
        }
        return finishErrand(with: event, of: key)
    }

    /// Takes the notes on an opened event.
    mutating func take(_ notes: [EventNote], of key: EventKey) {
        for place in windows.indices {
            guard case .detail(var window) = windows[place], window.id == .event(key) else { continue }
            window.notes = notes
            windows[place] = .detail(window)
        }
    }

    private mutating func finishErrand(with event: CodedEvent, of key: EventKey) -> [Effect] {
        switch errand {
        case .copy(key):
            errand = nil
            note = Note("citation copied")
            let source = sources.first { $0.source.name == event.report.source }?.source
            return [.copy(Citation(event: event, source: source).text)]
        case .open(key):
            errand = nil
            return browse(event.report.url)
        default: return []
        }
    }

    /// Asks for an address in the browser, where its scheme is one of the web.
    mutating func browse(_ address: String?) -> [Effect] {
        guard let address else {
            note = Note("the report has no link", kind: .warning)
            return []
        }
        let start = address.prefix(8).lowercased()
        guard start.hasPrefix("http://") || start.hasPrefix("https://") else {
            note = Note("only http and https addresses are opened, not \(address)", kind: .warning)
            return []
        }
        note = Note("opening \(address)")
        return [.open(address)]
    }
}
