import EventModel
import Foundation
import History

/// Prints committed events to stdout, a line each, flushed.
nonisolated struct EventPrinter: Sendable {
    let format: RecordFormat
    let filter: FilterOption
    let history: History
    let line: EventLine
    let endsAtFirst: Bool

    /// Prints those of the rows that match.
    func print(_ rows: [EventRow]) {
        let matching = filter.matching(rows, now: Clock.now())
        for row in matching {
            switch format {
            case .text: StandardOutput.writeLine(line.text(of: row))
            case .json: printRecord(of: row)
            }
            if endsAtFirst { exit(ExitStatus.matched.rawValue) }
        }
    }

    private func printRecord(of row: EventRow) {
        do {
            guard let event = try history.event(row.key) else { return }
            var json = JSONWriter()
            event.write(to: &json)
            json.endLine()
            StandardOutput.write(json.bytes)
        } catch {
            StandardError.write("bilat: \(error.words)")
        }
    }
}
