import EventModel

/// Reads figures of delimited text by the columns that the dossier declares, named by the first line.
struct TableSeriesReading {
    private let readings: [SeriesReading]
    private(set) var collecting: SeriesCollecting
    private var columns: [String] = []

    init(readings: [SeriesReading], collecting: SeriesCollecting) {
        self.readings = readings
        self.collecting = collecting
    }

    mutating func read(_ record: DelimitedReading.Record) {
        guard !columns.isEmpty else {
            columns = record.fields.map { $0.trimmed.text }
            return noteMissing()
        }
        for reading in readings { read(reading, record.fields) }
    }

    private mutating func noteMissing() {
        for reading in readings {
            let wanted = [reading.period ?? "period", reading.value ?? "value"] + reading.match.map(\.field)
            for column in wanted where place(column) == nil { collecting.note(.field, column) }
        }
    }

    /// Of a column by its name, or by its number from 1 as `#3`.
    private func place(_ column: String) -> Int? {
        if let place = columns.firstIndex(of: column) { return place }
        guard column.hasPrefix("#"), let number = Int(column.dropFirst()), columns.indices.contains(number - 1) else {
            return nil
        }
        return number - 1
    }

    private mutating func read(_ reading: SeriesReading, _ fields: [ByteView]) {
        func field(_ column: String) -> String? {
            guard let place = place(column), fields.indices.contains(place) else { return nil }
            return fields[place].trimmed.text
        }
        guard reading.match.allSatisfy({ field($0.field) == $0.value }),
            let period = field(reading.period ?? "period"), let value = field(reading.value ?? "value")
        else { return }
        collecting.take(reading, period: period, value: value)
    }
}
