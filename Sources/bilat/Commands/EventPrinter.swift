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
    /// Takes each event besides.
    var handover: EventHandover?

    /// Prints those of the rows that match.
    func print(_ rows: [EventRow], now: Timestamp = Clock.now()) {
        let matching = filter.matching(rows, now: now)
        for row in matching {
            switch format {
            case .text: StandardOutput.writeLine(line.text(of: row))
            case .json: EventRecordPrinting(history: history).print(row.key)
            }
            if let handover, let record = EventRecordPrinting(history: history).record(of: row.key) {
                handover.hand(record, title: row.title)
            }
            if endsAtFirst { end() }
        }
    }

    private func end() -> Never {
        handover?.finish()
        exit(ExitStatus.matched.rawValue)
    }
}
