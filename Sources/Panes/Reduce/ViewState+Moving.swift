import EventModel
import ScreenModel

extension ViewState {
    /// Moves in whatever is on top.
    mutating func move(_ movement: Movement) -> [Effect] {
        switch windows.last {
        case .detail(var window):
            let count = DetailPage(state: self, window: window, size: layout.window.inset(by: 1)).lineCount
            window.scroll = scrolled(window.scroll, movement, count: count, height: layout.window.height - 2)
            windows[windows.count - 1] = .detail(window)
        case .story(var window):
            let count = StoryPage(state: self, window: window, size: layout.window.inset(by: 1)).lines.count
            window.scroll = scrolled(window.scroll, movement, count: count, height: layout.window.height - 2)
            windows[windows.count - 1] = .story(window)
        case .help(var window):
            let count = HelpPage(state: self, window: window).lines.count
            window.scroll = scrolled(window.scroll, movement, count: count, height: HelpPage.height(in: layout.window))
            windows[windows.count - 1] = .help(window)
        case .sources(let window): windows[windows.count - 1] = .sources(moved(window, movement))
        case .view(let window): windows[windows.count - 1] = .view(moved(window, movement))
        case .histogram, .views, .palette, .prompt: break
        case nil: moveSelection(movement)
        }
        return []
    }

    /// Moves the selection of the pane with the focus.
    private mutating func moveSelection(_ movement: Movement) {
        let list = lists[focus]
        let height = height(of: focus)
        switch movement {
        case .first: cursors[focus.place].select(0, line: 0, in: list, height: height)
        case .last: cursors[focus.place].select(list.entries.count - 1, line: height - 1, in: list, height: height)
        default:
            let distance = movement.distance(height: height, count: list.entries.count)
            cursors[focus.place].move(by: distance, in: list, height: height)
        }
    }

    private func scrolled(_ scroll: Int, _ movement: Movement, count: Int, height: Int) -> Int {
        max(0, min(scroll + movement.distance(height: height, count: count), count - height))
    }

    private func moved(_ window: SourcesWindow, _ movement: Movement) -> SourcesWindow {
        var window = window
        let lines = sortedSources(window)
        guard !lines.isEmpty else { return window }
        let height = SourcesPage.height(in: layout.window)
        let position = lines.firstIndex { $0.source.name == window.selection }
        let distance = movement.distance(height: height, count: lines.count)
        let target = max(0, min((position ?? (distance > 0 ? -1 : 0)) + distance, lines.count - 1))
        window.selection = lines[target].source.name
        window.top = max(min(window.top, target), target - max(1, height) + 1)
        return window
    }
}
