import EventModel

/// Reads ISS JSON of the Moscow Exchange: blocks of `columns` and `data`. `history` has a row a trading day, `marketdata`
/// and `securities` one row of today.
struct MoscowExchangeReading {
    let readings: [SeriesReading]
    var collecting: SeriesCollecting

    /// The price of a day is the weighted average, else the closing, else the last one.
    private static let valueColumns = ["WAPRICE", "CLOSE", "LAST", "MARKETPRICE", "PREVWAPRICE", "PREVPRICE"]
    private static let periodColumns = ["TRADEDATE", "SYSTIME", "PREVDATE"]

    static func isISS(_ document: JSONValue) -> Bool {
        ["history", "marketdata", "securities", "candles"].contains { block(document, $0) != nil }
    }

    private static func block(_ document: JSONValue, _ name: String) -> (columns: [String], rows: [JSONValue])? {
        guard let block = document[name], let columns = block["columns"], let rows = block["data"],
            case .array = rows
        else { return nil }
        return (columns.elements.map { $0.text ?? "" }, rows.elements)
    }

    /// Reads the first block that has rows with values; `securities` of the day before only where nothing is newer.
    mutating func read(_ document: JSONValue) {
        for reading in readings {
            let before = collecting.points.count
            for name in ["history", "marketdata", "securities"] {
                guard let block = Self.block(document, name) else { continue }
                read(reading, block.columns, block.rows)
                if collecting.points.count > before { break }
            }
        }
    }

    private mutating func read(_ reading: SeriesReading, _ columns: [String], _ rows: [JSONValue]) {
        let wanted = { (named: String?, usual: [String]) in (named.map { [$0] } ?? usual).filter(columns.contains) }
        let periods = wanted(reading.period, Self.periodColumns)
        let values = wanted(reading.value, Self.valueColumns)
        guard !periods.isEmpty, !values.isEmpty else { return }
        for row in rows {
            let cell = { (column: String) in columns.firstIndex(of: column).flatMap { Self.cell(row, $0) } }
            guard reading.match.allSatisfy({ cell($0.field) == $0.value }) else { continue }
            // Before the first trade of a day its cells are null or zero.
            guard let value = values.lazy.compactMap(cell).first(where: { Double($0) != 0 }),
                let period = periods.lazy.compactMap(cell).first
            else { continue }
            collecting.take(reading, period: period, value: value)
        }
    }

    private static func cell(_ row: JSONValue, _ place: Int) -> String? {
        let cells = row.elements
        guard cells.indices.contains(place) else { return nil }
        return cells[place].text
    }
}
