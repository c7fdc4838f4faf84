import Analysis
import EventModel
import ScreenModel

extension ViewState {
    /// Moves the selection of a view to the next line that has something to open, and scrolls where there is none in
    /// sight.
    func moved(_ before: ViewWindow, _ movement: Movement) -> ViewWindow {
        guard let sheet = ViewSheet(state: self, window: before) else { return before }
        var window = before
        let height = ViewPage.height(sheet, in: layout.window)
        let top = ViewPage.top(window.scroll, sheet, height: height)
        let distance = movement.distance(height: height, count: sheet.lines.count)
        let step = distance < 0 ? -1 : 1
        let here = sheet.place(of: window.selection)
        if abs(distance) == 1 {
            let next = sheet.choice(from: here.map { $0 + step } ?? top, step: step)
            let reach = top - 2...top + height + 1
            if let next, reach.contains(next) {
                window.selection = sheet.lines[next].id
                window.scroll = Self.scroll(top, toShow: next, in: sheet, height: height)
            } else {
                window.scroll = max(0, min(top + step, sheet.lines.count - height))
            }
            return window
        }
        let wanted = max(0, min((here ?? (step < 0 ? 0 : -1)) + distance, sheet.lines.count - 1))
        window.scroll = max(0, min(top + distance, sheet.lines.count - height))
        let found = sheet.choice(from: wanted, step: -step) ?? sheet.choice(from: wanted, step: step)
        if let found {
            window.selection = sheet.lines[found].id
            window.scroll = Self.scroll(window.scroll, toShow: found, in: sheet, height: height)
        }
        return window
    }

    /// The least scrolling by which a line is in sight; before the first that can be selected everything is shown.
    static func scroll(_ top: Int, toShow place: Int, in sheet: ViewSheet, height: Int) -> Int {
        let isFirst = sheet.choice(from: place - 1, step: -1) == nil
        if isFirst, place < height { return 0 }
        let isLast = sheet.choice(from: place + 1, step: 1) == nil
        if isLast, sheet.lines.count - place <= height { return max(0, sheet.lines.count - height) }
        return max(0, max(min(top, place), place - height + 1))
    }

    /// Opens what the selected line stands for; on a chart the events of the cursor's point.
    mutating func openInView(_ window: ViewWindow) -> [Effect] {
        if window.view == .chart { return openPoint(window) }
        guard let sheet = ViewSheet(state: self, window: window) else { return [] }
        guard let place = sheet.place(of: window.selection), let target = sheet.lines[place].target else {
            guard let first = sheet.choice(from: 0, step: 1) else { return [] }
            var window = window
            window.selection = sheet.lines[first].id
            windows[windows.count - 1] = .view(window)
            return []
        }
        return open(target, from: window)
    }

    private mutating func open(_ target: ViewTarget, from before: ViewWindow) -> [Effect] {
        var window = before
        switch target {
        case .event(let key):
            windows.append(.detail(DetailWindow(id: .event(key), row: window.content?.rows[key])))
            read.insert(key)
            return [.loadDetail(key, asOf: past?.at)]
        case .fact(let place): windows.append(.detail(DetailWindow(id: .chronology(place))))
        case .fold(let id):
            if window.opened.remove(id) == nil { window.opened.insert(id) }
            windows[windows.count - 1] = .view(window)
        case .filter(let text): return showEvents(filter: text)
        case .sources(let names):
            window.chart.toggle(names)
            windows[windows.count - 1] = .view(window)
        }
        return []
    }

    // MARK: - The cursor of chart and axis

    /// Days that one step of the cursor goes.
    func cursorStep(_ window: ViewWindow) -> Int {
        max(1, window.chart.days / max(1, ChartPainter.plotWidth(in: layout.window.inset(by: 1))))
    }

    mutating func moveCursor(_ step: Int) -> [Effect] {
        guard case .view(var window) = windows.last else { return [] }
        let today = DayNumber.day(of: shownNow)
        if window.view == .chart {
            let range = window.chart.range(until: today)
            let day = (window.cursor ?? range.upperBound) + step * cursorStep(window)
            window.cursor = max(range.lowerBound, min(day, range.upperBound))
        } else if let sheet = ViewSheet(state: self, window: window),
            let place = sheet.neighbour(of: sheet.place(of: window.selection), step)
        {
            window.selection = sheet.lines[place].id
            let height = ViewPage.height(sheet, in: layout.window)
            window.scroll = Self.scroll(
                ViewPage.top(window.scroll, sheet, height: height), toShow: place, in: sheet, height: height)
        }
        windows[windows.count - 1] = .view(window)
        return []
    }

    /// The events of the days around the chart's cursor in the list of everything, by a filter that can be changed.
    private mutating func openPoint(_ window: ViewWindow) -> [Effect] {
        let range = window.chart.range(until: DayNumber.day(of: shownNow))
        let day = window.cursor ?? range.upperBound
        let reach = max(1, cursorStep(window))
        var parts = [
            "after:\(DayNumber.text(day - reach))", "before:\(DayNumber.text(day + reach + 1))", "relevance:dyad",
        ]
        if case .dimension(let dimension) = window.chart.scope { parts.append("dim:\(dimension.rawValue)") }
        if window.chart.sides != .all {
            let names = [(SideSet.first, dossier.dyad.first), (.second, dossier.dyad.second), (.third, "third")]
            parts += names.filter { window.chart.sides.contains($0.0) }.map { "side:\($0.1)" }
        }
        parts += window.chart.dropped.sorted().map { "-source:\($0)" }
        return showEvents(filter: parts.joined(separator: " "))
    }

    private mutating func showEvents(filter text: String) -> [Effect] {
        while windows.last?.isView == true { windows.removeLast() }
        go(to: .all)
        return apply(filter: text)
    }

    // MARK: - Reading and the mouse

    /// Whether an opened item was opened from a view.
    var isReadingFromView: Bool {
        guard case .detail = windows.last, windows.count > 1 else { return false }
        return windows[windows.count - 2].isView
    }

    /// The next event or fact of the view below an opened item.
    mutating func nextInView(_ distance: Int) -> [Effect] {
        let place = windows.count - 2
        guard place >= 0, case .view(var window) = windows[place],
            let sheet = ViewSheet(state: self, window: window)
        else { return [] }
        var next = (sheet.place(of: window.selection) ?? -1) + distance
        while let found = sheet.choice(from: next, step: distance) {
            let line = sheet.lines[found]
            switch line.target {
            case .event?, .fact?:
                window.selection = line.id
                let height = ViewPage.height(sheet, in: layout.window)
                window.scroll = Self.scroll(window.scroll, toShow: found, in: sheet, height: height)
                windows.removeLast()
                windows[place] = .view(window)
                return openInView(window)
            default: next = found + distance
            }
        }
        note = Note(distance > 0 ? "this is the last item of the view" : "this is the first item of the view")
        return []
    }

    mutating func clickInView(_ press: MousePress) -> [Effect] {
        guard case .view(var window) = windows.last, let sheet = ViewSheet(state: self, window: window) else {
            return []
        }
        let frame = layout.window
        let height = ViewPage.height(sheet, in: frame)
        let row = press.point.y - (frame.maxY - 1 - height)
        let place = ViewPage.top(window.scroll, sheet, height: height) + row
        guard row >= 0, row < height, sheet.lines.indices.contains(place), sheet.lines[place].target != nil else {
            return []
        }
        window.scroll = ViewPage.top(window.scroll, sheet, height: height)
        window.selection = sheet.lines[place].id
        windows[windows.count - 1] = .view(window)
        return press.kind == .doubleClick ? openInView(window) : []
    }
}
