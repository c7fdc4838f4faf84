import EventModel
import Foundation
import History
import ScreenModel
import Watching

/// Prints committed events to stdout, a line each, flushed; and behind them the signals that they brought up.
nonisolated struct EventPrinter: Sendable {
    let format: RecordFormat
    let filter: FilterOption
    let history: History
    let line: EventLine
    let endsAtFirst: Bool
    /// Takes each event besides.
    var handover: EventHandover?
    let signals: SignalWatch

    /// Prints what an update brought.
    func print(_ update: WatchUpdate, now: Timestamp = Clock.now()) {
        guard !update.fresh.isEmpty || !update.revised.isEmpty else { return }
        // Before the events: `is:burst` asks for them.
        let news = signals.news(health: update.health, now: now)
        let matching = filter.matching(update.fresh, now: now, bursts: signals.bursts)
        for row in matching { print(row) }
        for signal in news where concerns(signal, matching) { print(signal) }
    }

    private func print(_ row: EventRow) {
        switch format {
        case .text: StandardOutput.writeLine(line.text(of: row))
        case .json: EventRecordPrinting(history: history).print(row.key)
        }
        if let handover, let record = EventRecordPrinting(history: history).record(of: row.key) {
            handover.hand(record, title: row.title)
        }
        if endsAtFirst { end() }
    }

    private func print(_ signal: Signal) {
        switch format {
        case .text:
            let time = signal.at.civil(offset: line.offset)
            StandardOutput.writeLine(
                DisplayText.neutralised("\(time.dateText) \(time.clockText) signal   \(signal.words)"))
        case .json:
            var json = JSONWriter()
            signal.write(to: &json)
            json.endLine()
            StandardOutput.write(json.bytes)
        }
    }

    /// With a filter only signals that rest on an event printed now.
    private func concerns(_ signal: Signal, _ printed: [EventRow]) -> Bool {
        filter.isEmpty || printed.contains { signal.evidence.contains($0.key) }
    }

    private func end() -> Never {
        handover?.finish()
        exit(ExitStatus.matched.rawValue)
    }
}
