public import Querying

/// The filter as typed and as last understood.
public struct FilterLine: Sendable {
    public var editor = LineEditor()
    public var isEditing = false
    /// What the lists are asked with; stays while the text has a mistake.
    public var applied: DeskFilter?
    public var mistake: QueryMistake?
    /// What could stand at the caret.
    var choices: [String] = []
    /// What Esc goes back to while typing.
    var earlier: DeskFilter?
    /// Filters used before, the latest first.
    public var past: [String] = []
    /// Which of them stands in the line, and what was typed before it.
    var recalled: (place: Int, typed: String)?

    /// Filters that are remembered.
    static let pastLimit = 200

    public init() {}

    /// Puts a filter first among those used.
    mutating func remember(_ text: String) {
        past.removeAll { $0 == text }
        past.insert(text, at: 0)
        past.removeLast(max(0, past.count - Self.pastLimit))
    }

    /// Puts an older (1) or newer (−1) filter into the line, behind the newest what was typed; false at the ends.
    mutating func recall(_ step: Int) -> Bool {
        let typed = recalled?.typed ?? editor.text
        let place = (recalled?.place ?? -1) + step
        guard place >= -1, place < past.count, place != recalled?.place ?? -1 else { return false }
        recalled = place < 0 ? nil : (place, typed)
        editor = LineEditor(place < 0 ? typed : past[place])
        return true
    }

    /// Whether anything keeps rows from being shown.
    var isActive: Bool { applied != nil }

    /// Whether it asks for reports that the desk does not hold.
    var reachesIgnored: Bool { applied?.query.reachesIgnored ?? false }
}
