import EventModel

extension DeskList {
    /// The place of an entry, by its time where that has not changed.
    func position(of entry: DeskEntry) -> Int? {
        var position = insertionPoint(of: entry.at)
        while position < entries.count, entries[position].at == entry.at {
            if entries[position].id == entry.id { return position }
            position += 1
        }
        return entries.position(ofSame: entry)
    }

    /// The first place whose entry is not newer than a moment.
    func insertionPoint(of moment: Timestamp) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].at > moment { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
