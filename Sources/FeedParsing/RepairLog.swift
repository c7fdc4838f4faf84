import EventModel

/// What had to be mended or left out in a document, each kind once, with its first place and its count.
struct RepairLog {
    private var order: [Repair] = []
    private var entries: [Repair: Entry] = [:]

    private struct Entry {
        var line: Int?
        var count: Int
    }

    /// Notes one more repair; `line` is asked only for the first of its kind.
    mutating func note(_ repair: Repair, line: @autoclosure () -> Int? = nil) {
        let kind = repair.kind
        if entries[kind] != nil {
            entries[kind]?.count += 1
        } else if order.count < Self.mostKinds {
            entries[kind] = Entry(line: line(), count: 1)
            order.append(repair)
        }
    }

    private static let mostKinds = 64

    /// Whether the document ended inside of something.
    var isCutOff: Bool {
        order.contains { if case .unfinished = $0 { true } else { false } }
    }

    /// The problems in the order in which they were first met.
    func problems(place: String) -> [Problem] {
        order.map { repair in
            let entry = entries[repair.kind]
            let more = entry.map { $0.count > 1 ? " (\($0.count) such places, this is the first)" : "" } ?? ""
            return Problem(repair.words + more, place: place.isEmpty ? nil : place, line: entry?.line)
        }
    }
}
