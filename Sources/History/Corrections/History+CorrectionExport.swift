import EventModel

extension History {
    /// Events with a correction in force, as the lines of a table that `bilat evaluate` reads; the first is its header.
    ///
    /// A correction of the story alone says nothing about the coding and makes no item.
    public func exportCorrections() throws(HistoryError) -> [String] {
        var keys: [EventKey] = []
        for record in try corrections() where record.withdrawnAt == nil {
            guard record.correction.field != CorrectableField.story.rawValue else { continue }
            if keys.last != record.key, !keys.contains(record.key) { keys.append(record.key) }
        }
        var lines = [GoldLine.header]
        for key in keys.sorted() {
            if let event = try event(key) { lines.append(GoldLine(event).text) }
        }
        return lines
    }
}
