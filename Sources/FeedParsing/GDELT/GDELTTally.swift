import EventModel

/// What was counted in a run of rows; tallies of parts add up in the order of the parts.
struct GDELTTally {
    var rowsRead = 0
    var rowsOutside = 0
    /// Lines, rows or not.
    var lines = 0
    private var faults: [Fault: Place] = [:]

    /// One kind of fault of a row or of a field.
    enum Fault: Hashable {
        case columns, header, noId, longLine, truncated, unended
        case field(GDELTEventMaking.Fault)
    }

    private struct Place {
        var line: Int
        var sample: String
        var count: Int
    }

    mutating func note(_ fault: Fault, _ sample: String = "", line: Int) {
        if faults[fault] != nil {
            faults[fault]?.count += 1
        } else {
            faults[fault] = Place(line: line, sample: String(sample.prefix(40)), count: 1)
        }
    }

    mutating func add(_ other: GDELTTally) {
        rowsRead += other.rowsRead
        rowsOutside += other.rowsOutside
        for (fault, place) in other.faults {
            var place = place
            place.line += lines
            if let known = faults[fault] {
                faults[fault]?.count = known.count + place.count
            } else {
                faults[fault] = place
            }
        }
        lines += other.lines
    }

    /// In the order of their first places.
    func problems(place: String) -> [Problem] {
        let sorted = faults.map { (fault: $0.key, at: $0.value) }.sorted {
            ($0.at.line, Self.words($0.fault, "")) < ($1.at.line, Self.words($1.fault, ""))
        }
        return sorted.map { entry in
            let more = entry.at.count > 1 ? " (\(entry.at.count) such rows, this is the first)" : ""
            return Problem(
                Self.words(entry.fault, entry.at.sample) + more, place: place.isEmpty ? nil : place, line: entry.at.line
            )
        }
    }

    private static func words(_ fault: Fault, _ sample: String) -> String {
        switch fault {
        case .columns: "a row of \(sample) columns was left out; event tables have 57, 58 or 61"
        case .header: "a line of column names was read over"
        case .noId: "a row without a number in its first column was left out"
        case .longLine: "a line longer than \(sample) bytes was left out"
        case .truncated: "the file ends inside a row, which was left out"
        case .unended: "the last row has no line end and was kept, though its address may be cut short"
        case .field(let field): "“\(sample)” is no \(words(field)); the field stays empty"
        }
    }

    private static func words(_ field: GDELTEventMaking.Fault) -> String {
        switch field {
        case .day: "day of the event (SQLDATE)"
        case .dateAdded: "time of addition (DATEADDED)"
        case .code: "CAMEO code"
        case .quadClass: "quad class of 1…4"
        case .goldstein: "Goldstein score of −10…10"
        case .mentions: "number of mentions"
        case .tone: "tone of −100…100"
        }
    }
}
