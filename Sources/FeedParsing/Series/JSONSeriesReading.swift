import EventModel

/// Reads figures of a JSON document by the pointers that the dossier declares.
struct JSONSeriesReading {
    let readings: [SeriesReading]
    var collecting: SeriesCollecting

    mutating func read(_ document: JSONValue) {
        for reading in readings { read(reading, document) }
    }

    private mutating func read(_ reading: SeriesReading, _ document: JSONValue) {
        guard let period = reading.period, let value = reading.value else {
            return collecting.note(.field, "period and value of \(reading.series)")
        }
        guard let place = JSONPointer(reading.rows ?? "").value(in: document) else {
            return collecting.note(.field, reading.rows ?? "")
        }
        let rows = if case .array(let rows) = place { rows } else { [place] }
        let (periodPointer, valuePointer) = (JSONPointer(period), JSONPointer(value))
        for row in rows where Self.matches(row, reading.match) {
            guard let period = periodPointer.value(in: row)?.text else {
                collecting.note(.field, period)
                continue
            }
            guard let field = valuePointer.value(in: row) else {
                collecting.note(.field, value)
                continue
            }
            // Null is a value not yet published.
            if let text = field.text { collecting.take(reading, period: period, value: text) }
        }
    }

    static func matches(_ row: JSONValue, _ conditions: [SeriesReading.Condition]) -> Bool {
        conditions.allSatisfy { JSONPointer($0.field).value(in: row)?.text == $0.value }
    }
}
