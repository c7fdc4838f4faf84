import EventModel

extension ViewState {
    /// Asks why the current event is coded as it is, and opens it where it is not open yet; once more hides the answer.
    mutating func explainCurrent() -> [Effect] {
        guard let key = currentEvent else { return [] }
        var effects: [Effect] = []
        if place != .detail { effects = openCurrent() }
        guard case .detail(var window) = windows.last, window.id == .event(key) else { return effects }
        window.isExplained.toggle()
        windows[windows.count - 1] = .detail(window)
        if window.isExplained { effects.append(.explain(key, asOf: past?.at)) }
        return effects
    }

    /// Takes why an event is coded so.
    mutating func take(_ explanation: Explanation, of key: EventKey) {
        for place in windows.indices {
            guard case .detail(var window) = windows[place], window.id == .event(key) else { continue }
            window.explanation = explanation
            windows[place] = .detail(window)
        }
    }
}
