import EventModel

extension ViewState {
    /// Commands about polling and what arrives.
    mutating func collect(_ command: Command) -> [Effect] {
        switch command {
        case .pause: return togglePause()
        case .refresh:
            guard let source = currentSource else { return refreshAll() }
            note = Note("asking \(source)")
            return [.refresh(source: source)]
        case .refreshAll: return refreshAll()
        case .enable:
            guard let name = currentSource, let line = sources.first(where: { $0.source.name == name }) else {
                return []
            }
            note = Note("\(name) is switched \(line.source.enabled ? "off" : "on")")
            return [.setSource(name, enabled: !line.source.enabled)]
        case .edit: return [.edit(source: currentSource)]
        case .reload: return [.reload]
        default: return []
        }
    }

    private mutating func refreshAll() -> [Effect] {
        note = Note("asking all sources")
        return [.refreshAll]
    }

    private mutating func togglePause() -> [Effect] {
        if frozen == nil {
            frozen = snapshot
            return []
        }
        frozen = nil
        return requestLists()
    }
}
