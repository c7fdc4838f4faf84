import ScreenModel

extension ViewState {
    /// Asks for lists of a changed filter: keys that act on rows wait for them.
    mutating func requestFilteredLists() -> [Effect] {
        let effects = requestLists()
        held.request = requests
        held.isPatienceOver = false
        return effects
    }

    /// Whether the lists on the screen are of the filter before, or not all titles are searched yet.
    private var isAwaitingFilter: Bool {
        !held.isPatienceOver && (lists.number < held.request || lists.isSearchingTitles)
    }

    /// Keeps a key back that would act on rows of the filter before; nil where it may act at once.
    mutating func hold(_ press: KeyPress) -> [Effect]? {
        guard place == .desk, isAwaitingFilter || !held.keys.isEmpty else { return nil }
        held.keys.append(press)
        return held.keys.count == 1 ? [.waitForLists(held.request)] : []
    }

    /// Lets the keys act that waited, once their lists are there.
    mutating func releaseHeld() -> [Effect] {
        guard !held.keys.isEmpty, !isAwaitingFilter else { return [] }
        let keys = held.keys
        held.keys = []
        return keys.flatMap { take($0) }
    }

    /// Lets them act on what there is.
    mutating func endHolding(for request: Int) -> [Effect] {
        guard request == held.request else { return [] }
        held.isPatienceOver = true
        return releaseHeld()
    }
}
