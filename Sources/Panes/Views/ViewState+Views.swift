import Analysis
import EventModel
import ScreenModel

extension ViewState {
    /// Opens a view, in place of one that is open.
    mutating func show(_ view: AnalysisView) -> [Effect] {
        var window = ViewWindow(view: view)
        if windows.last == .views { windows.removeLast() }
        if case .view(let former) = windows.last {
            windows.removeLast()
            window.chart = former.chart
        }
        windows.append(.view(window))
        return requestView()
    }

    /// Asks for what the opened view is to show.
    mutating func requestView() -> [Effect] {
        guard let place = windows.lastIndex(where: { $0.isView }), case .view(var window) = windows[place] else {
            return []
        }
        requests += 1
        window.request = requests
        windows[place] = .view(window)
        let day = now.advanced(by: -86_400)
        let since = marks.caughtUpAt.map { min($0, now.advanced(by: -1)) } ?? day
        return [
            .computeView(
                ViewRequest(
                    number: requests, view: window.view, chart: window.chart, dossier: dossier,
                    health: sources.map(\.health), since: since, now: past?.at ?? now, isPast: past != nil,
                    snapshot: past?.snapshot ?? snapshot, width: size.width - 4))
        ]
    }

    /// Takes a view's content, if it is still awaited.
    mutating func take(_ content: ViewContent, of number: Int) {
        guard let place = windows.lastIndex(where: { $0.isView }), case .view(var window) = windows[place],
            window.request == number
        else { return }
        window.content = content
        windows[place] = .view(window)
    }

    /// Commands of the chart.
    mutating func turnChart(_ command: Command) -> [Effect] {
        guard case .view(var window) = windows.last, window.view == .chart || window.view == .evidence else {
            return []
        }
        switch command {
        case .economic: window.chart.scope = .dimension(.economic)
        case .military: window.chart.scope = .dimension(.military)
        case .diplomatic: window.chart.scope = .dimension(.diplomatic)
        case .tech: window.chart.scope = .dimension(.tech)
        case .all: window.chart.scope = .overall
        case .dropFirst: window.chart.toggle(.first)
        case .dropSecond: window.chart.toggle(.second)
        case .dropThird: window.chart.toggle(.third)
        case .longer: window.chart.widen(1)
        case .shorter: window.chart.widen(-1)
        default: return []
        }
        windows[windows.count - 1] = .view(window)
        return requestView()
    }
}

extension Window {
    var isView: Bool { if case .view = self { true } else { false } }
}
