import EventModel

/// One due time per source; what is due is taken out and comes back with its next due time.
struct PollSchedule: Hashable, Sendable {
    private struct Entry: Hashable {
        let name: String
        var dueAt: Timestamp
        let longestWait: Int64
    }

    private var entries: [Entry] = []

    /// Sets the due time of `name`, bounded by `longestWait` seconds from now.
    mutating func set(_ name: String, dueAt: Timestamp, longestWait: Int64, now: Timestamp) {
        remove(name)
        let bounded = min(dueAt, now.advanced(by: longestWait))
        entries.append(Entry(name: name, dueAt: bounded, longestWait: longestWait))
    }

    mutating func remove(_ name: String) {
        entries.removeAll { $0.name == name }
    }

    func dueAt(_ name: String) -> Timestamp? {
        entries.first { $0.name == name }?.dueAt
    }

    /// Takes the names due by now, longest overdue first, in the order they were set where that is equal.
    mutating func takeDue(now: Timestamp) -> [String] {
        pullInAfterClockSetBack(now: now)
        let due = entries.enumerated().filter { $0.element.dueAt <= now }
            .sorted { ($0.element.dueAt, $0.offset) < ($1.element.dueAt, $1.offset) }
            .map(\.element.name)
        entries.removeAll { $0.dueAt <= now }
        return due
    }

    var nextDueAt: Timestamp? {
        entries.map(\.dueAt).min()
    }

    private mutating func pullInAfterClockSetBack(now: Timestamp) {
        for index in entries.indices {
            entries[index].dueAt = min(entries[index].dueAt, now.advanced(by: entries[index].longestWait))
        }
    }
}
