/// Where a list is looked at: without a selection it follows the newest, with one it stays on it.
public struct PaneCursor: Hashable, Sendable {
    /// The selected entry as it was last seen.
    public var selection: DeskEntry?
    /// The entry that the user chose: found again when a list has it again, whatever stood in its place meanwhile.
    private var chosen: DeskEntry?
    /// The line of the pane on which the selected row stands, from 0.
    public var line = 0

    public init() {}

    /// The place of the first visible entry.
    func top(in list: DeskList) -> Int {
        guard let selection, let position = list.position(of: selection) else { return 0 }
        return max(0, position - line)
    }

    /// Selects the entry at a place (brought into range), shown on a line of a pane of `height` rows.
    mutating func select(_ position: Int, line wanted: Int, in list: DeskList, height: Int) {
        put(position, line: wanted, in: list, height: height)
        chosen = selection
    }

    private mutating func put(_ position: Int, line wanted: Int, in list: DeskList, height: Int) {
        guard !list.entries.isEmpty else {
            selection = nil
            return
        }
        let position = max(0, min(position, list.entries.count - 1))
        selection = list.entries[position]
        line = max(0, min(wanted, height - 1, position))
    }

    /// Goes back to following the newest.
    mutating func release() {
        selection = nil
        chosen = nil
    }

    /// Moves the selection by rows; the list scrolls only when it would leave the pane.
    mutating func move(by rows: Int, in list: DeskList, height: Int) {
        guard let selection, let position = list.position(of: selection) else {
            return select(rows > 0 ? rows - 1 : 0, line: max(0, rows - 1), in: list, height: height)
        }
        let target = max(0, min(position + rows, list.entries.count - 1))
        select(target, line: line + target - position, in: list, height: height)
    }

    /// Finds the chosen entry again in a new list; where it is gone, the entry in its place is selected. A list that is
    /// not whole yet may still bring it.
    mutating func follow(into list: DeskList, isWhole: Bool) {
        guard let wanted = chosen ?? selection else { return }
        if let position = list.position(of: wanted) {
            selection = list.entries[position]
            chosen = selection
            line = min(line, position)
        } else if isWhole {
            let neighbour = selection ?? wanted
            put(list.insertionPoint(of: neighbour.at), line: line, in: list, height: .max)
        }
    }

    /// Brings the line into a pane of another height, without empty rows below while there are some to show.
    mutating func settle(in list: DeskList, height: Int) {
        guard height > 0, let selection, let position = list.position(of: selection) else { return }
        let lowest = max(0, height - (list.entries.count - position))
        line = max(0, min(max(line, lowest), height - 1, position))
    }
}
