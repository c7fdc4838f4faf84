import EventModel
import History

/// Prints the full record of an event as one line of JSON.
nonisolated struct EventRecordPrinting {
    let history: History

    func print(_ key: EventKey) {
        do {
            guard let event = try history.event(key) else { return }
            var json = JSONWriter()
            event.write(to: &json)
            json.endLine()
            StandardOutput.write(json.bytes)
        } catch {
            StandardError.write("bilat: \(error.words)")
        }
    }
}
