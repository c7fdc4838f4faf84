import Analysis
import EventModel
import ScreenModel

extension ViewState {
    /// Opens a view, in place of one that is open.
    mutating func show(_ view: AnalysisView) -> [Effect] {
        var window = ViewWindow(view: view)
        if windows.last == .views { windows.removeLast() }
        if case .view(let former) = windows.last {
            window.chart = former.chart
            // What a figure is made of stands over the figure.
            if view == .evidence || view == .families { window.cursor = former.cursor } else { leaveViews() }
        }
        if view == .chart, window.chart == ChartChoice() { window.chart.days = usualDays }
        windows.append(.view(window))
        return requestView()
    }

    /// The shortest span that holds all that was observed, a year at most.
    private var usualDays: Int {
        guard let first = shownRelation?.lines.observedSince else { return ChartChoice().days }
        let days = DayNumber.day(of: shownNow) - first + 1
        return ChartChoice.spans.first { $0 >= min(days, ChartChoice().days) } ?? ChartChoice().days
    }

    private mutating func leaveViews() {
        while windows.last?.isView == true { windows.removeLast() }
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
                    number: requests, view: window.view, chart: window.chart, cursor: window.cursor, dossier: dossier,
                    health: sources.map(\.health), since: since, now: past?.at ?? now, isPast: past != nil,
                    snapshot: past?.snapshot ?? snapshot))
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

    /// Carries out a command that belongs to an opened view; nil where it is none of those.
    mutating func performInView(_ command: Command) -> [Effect]? {
        guard case .view(let window) = windows.last else { return nil }
        switch command {
        case .open: return openInView(window)
        case .evidence where window.view != .chart && window.view != .evidence && window.selection != nil:
            return openInView(window)
        case .cursorLeft, .cursorRight: return moveCursor(command == .cursorLeft ? -1 : 1)
        case .all, .economic, .military, .diplomatic, .tech, .dropFirst, .dropSecond, .dropThird, .longer, .shorter,
            .spanEarlier, .spanLater:
            return window.view.hasSpan ? turnChart(window, command) : []
        default: return nil
        }
    }

    private mutating func turnChart(_ before: ViewWindow, _ command: Command) -> [Effect] {
        var window = before
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
        case .spanEarlier: window.chart.shift(-1)
        case .spanLater: window.chart.shift(1)
        default: break
        }
        if window.view == .chart, let cursor = window.cursor {
            let range = window.chart.range(until: DayNumber.day(of: shownNow))
            window.cursor = max(range.lowerBound, min(cursor, range.upperBound))
        }
        windows[windows.count - 1] = .view(window)
        return requestView()
    }

    /// Takes note of a window that was left: what was chosen in a view over another holds in that one too.
    mutating func returned(from window: Window) -> [Effect] {
        guard case .view(let left) = window, case .view(var under) = windows.last, under.chart != left.chart else {
            return []
        }
        under.chart = left.chart
        windows[windows.count - 1] = .view(under)
        return requestView()
    }
}

extension Window {
    var isView: Bool { if case .view = self { true } else { false } }
}
