import EventModel

extension ViewState {
    /// The story that commands act on: of the opened event, else of the current row.
    var currentStory: String? {
        if case .detail(let detail) = windows.last { return detail.row?.story ?? detail.event?.story }
        return currentEntry.flatMap(row(of:))?.story
    }

    /// Opens the story of the current event.
    mutating func openStory() -> [Effect] {
        guard let id = currentStory else { return [] }
        windows.append(.story(StoryWindow(id: id)))
        return [.loadStory(id, asOf: past?.at)]
    }

    /// Takes the reports of a story.
    mutating func take(_ rows: [EventRow], ofStory id: String) {
        for place in windows.indices {
            guard case .story(var window) = windows[place], window.id == id else { continue }
            window.rows = rows.sorted { ($0.orderedAt, $0.key) < ($1.orderedAt, $1.key) }
            windows[place] = .story(window)
        }
    }
}
