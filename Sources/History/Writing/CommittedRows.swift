import EventModel

/// The rows of a batch as they come to stand in `Committed`, and where each event's is: a story may touch thousands.
struct CommittedRows {
    private enum Place {
        case fresh(Int), revised(Int)
    }

    var fresh: [EventRow] = []
    var revised: [EventRow] = []
    private var places: [EventKey: Place] = [:]

    mutating func addFresh(_ row: EventRow) {
        if case .fresh = places[row.key] {} else { places[row.key] = .fresh(fresh.count) }
        fresh.append(row)
    }

    mutating func addRevised(_ row: EventRow) {
        if places[row.key] == nil { places[row.key] = .revised(revised.count) }
        revised.append(row)
    }

    /// Takes in a newer row of an event, wherever the batch had one of it.
    mutating func replace(_ row: EventRow) {
        switch places[row.key] {
        case .fresh(let place): fresh[place] = row
        case .revised(let place): revised[place] = row
        case nil: addRevised(row)
        }
    }

    /// Takes in the row of an event that the batch has not touched otherwise.
    mutating func addUnlessThere(_ row: EventRow) {
        if places[row.key] == nil { addRevised(row) }
    }
}
