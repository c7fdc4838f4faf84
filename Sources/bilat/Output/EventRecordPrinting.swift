import EventModel
import History

/// Prints the full record of an event as one line of JSON.
nonisolated struct EventRecordPrinting {
    let history: History
    /// As it was known then; nil for now.
    var asOf: Timestamp?

    func print(_ key: EventKey) {
        if let record = record(of: key) { StandardOutput.write(record) }
    }

    /// The line, with its line feed; nil where there is no such event, or where it cannot be read, which is said.
    func record(of key: EventKey) -> [UInt8]? {
        do {
            guard let event = try history.event(key, asOf: asOf) else { return nil }
            var json = JSONWriter()
            event.write(to: &json)
            json.endLine()
            return json.bytes
        } catch {
            StandardError.write("bilat: \(error.words)")
            return nil
        }
    }
}
