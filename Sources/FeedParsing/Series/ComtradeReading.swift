import EventModel

/// Reads monthly trade of UN Comtrade as JSON: `data`, a row for each reporter, partner, flow and period.
struct ComtradeReading {
    let readings: [SeriesReading]
    var collecting: SeriesCollecting

    static func isComtrade(_ document: JSONValue) -> Bool {
        guard case .array(let rows)? = document["data"] else { return false }
        return rows.isEmpty ? document["count"] != nil : rows[0]["primaryValue"] != nil
    }

    mutating func read(_ document: JSONValue) {
        let rows = document["data"]?.elements ?? []
        for reading in readings {
            for row in rows where JSONSeriesReading.matches(row, reading.match) && Self.isTotal(row) {
                guard let period = (row["period"] ?? row["refPeriodId"])?.text else {
                    collecting.note(.field, "period")
                    continue
                }
                guard let value = row[reading.value ?? "primaryValue"]?.text else { continue }
                collecting.take(reading, period: period, value: value)
            }
        }
    }

    /// Rows by means of transport, second partner or customs procedure are parts of the total, which has code 0 or C00.
    private static func isTotal(_ row: JSONValue) -> Bool {
        let parts = [("motCode", "0"), ("partner2Code", "0"), ("customsCode", "C00")]
        return parts.allSatisfy { name, whole in row[name]?.text.map { $0 == whole } ?? true }
    }
}
