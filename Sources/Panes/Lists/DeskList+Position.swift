import EventModel

extension DeskList {
    /// The place of an entry, found by its time; of an event by its time as it now is.
    func position(of entry: DeskEntry) -> Int? {
        if let position = position(of: entry.id, at: entry.at) { return position }
        guard case .event(let key) = entry.id else { return entries.position(ofExtra: entry.id) }
        guard let moment = entries.moment(of: key, place: entry.place), moment != entry.at else { return nil }
        return position(of: entry.id, at: moment)
    }

    private func position(of id: ItemID, at moment: Timestamp) -> Int? {
        var position = insertionPoint(of: moment)
        while position < entries.count, entries[position].at == moment {
            if entries[position].id == id { return position }
            position += 1
        }
        return nil
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
