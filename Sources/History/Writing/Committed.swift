public import EventModel

/// What a commit came to. Append `fresh` to the model first, then lay `revised` over it.
public struct Committed: Hashable, Sendable {
    /// Rows that the model does not have: of new reports, and of ignored ones that an edit made relevant.
    public var fresh: [EventRow] = []
    /// New rows of keys that the model has, whatever their relevance now is.
    public var revised: [EventRow] = []
    /// Reports kept with the reason why they are ignored; they get no row in the model.
    public var ignored = 0
    /// Reports that were there already, letter by letter.
    public var unchanged = 0
    /// Texts of an import that newer ones of the same reports have followed, which are left out.
    public var older = 0
    /// Figures that are new or differ from the last ones known.
    public var seriesPoints = 0
    /// Votes that are new or differ.
    public var votes = 0
    /// Full texts that are new or differ.
    public var bodies = 0

    public init() {}

    /// Takes in a newer row of an event, wherever the batch had one of it.
    mutating func replace(_ row: EventRow) {
        if let place = fresh.firstIndex(where: { $0.key == row.key }) {
            fresh[place] = row
        } else if let place = revised.firstIndex(where: { $0.key == row.key }) {
            revised[place] = row
        } else {
            revised.append(row)
        }
    }

    /// Takes in the row of an event that the batch has not touched otherwise.
    mutating func addUnlessThere(_ row: EventRow) {
        guard !fresh.contains(where: { $0.key == row.key }), !revised.contains(where: { $0.key == row.key }) else {
            return
        }
        revised.append(row)
    }
}
