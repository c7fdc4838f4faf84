import Analysis
import EventModel

/// Builds one pane's list from rows handed over newest first.
struct ListBuilder {
    private(set) var list = DeskList()
    private let order: DeskOrder
    private let openDays: Set<Int>
    private let isCollapsing: Bool
    private let offset: Int64
    /// Seconds; rows known later are new.
    private let caughtUpAt: Int64
    private var daily: DailyCounts
    /// Entries of the chronology that are still to come, the newest last.
    private var chronology: [DeskEntry]
    /// The day whose routine acts are being folded, and the place of their line.
    private var folding: (day: Int, index: Int)?

    init(request: DeskRequest, total: Int, chronology: [DeskEntry], capacity: Int) {
        order = request.order
        openDays = request.openDays
        isCollapsing = request.filter == nil
        offset = request.offset
        caughtUpAt = request.marks.caughtUpAt?.seconds ?? .min
        daily = DailyCounts(days: DeskList.sparklineDays, now: request.now, offset: request.offset)
        self.chronology = chronology.sorted { $0.at < $1.at }
        list.total = total
        list.entries.reserveCapacity(capacity + chronology.count)
    }

    /// Takes the next older row.
    mutating func add(_ row: ListedRow) {
        list.count += 1
        if row.knownAt > caughtUpAt { list.newCount += 1 }
        let entry = DeskEntry(id: .event(row.key), at: Timestamp(seconds: row.at), place: Int(row.place))
        daily.add(Timestamp(seconds: row.countedAt))
        addChronology(newerThan: row.at)
        if isCollapsing, row.isRoutine { fold(entry) } else { list.entries.append(entry) }
    }

    /// The list, once all rows were added.
    mutating func finished() -> DeskList {
        addChronology(newerThan: .min)
        list.entries += chronology.reversed()
        list.daily = daily.counts
        return list
    }

    private mutating func addChronology(newerThan seconds: Int64) {
        while let next = chronology.last, next.at.seconds > seconds {
            list.entries.append(next)
            chronology.removeLast()
        }
    }

    /// Puts a day's routine acts, from the second on, under one line, where the user has not opened it alone.
    private mutating func fold(_ entry: DeskEntry) {
        let day = DayNumber.day(of: entry.at, offset: offset)
        guard let known = folding, known.day == day else {
            folding = (day, list.entries.count)
            list.entries.append(entry)
            return
        }
        let isOpen = openDays.contains(day)
        let head = list.entries[known.index]
        if case .event = head.id {
            list.entries[known.index] = DeskEntry(id: .routine(day: day), at: head.at, place: 1)
            if isOpen { list.entries.insert(head, at: known.index + 1) }
        }
        list.entries[known.index].place += 1
        if isOpen { list.entries.append(entry) }
    }
}
