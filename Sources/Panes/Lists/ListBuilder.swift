import Analysis
import EventModel

/// Builds one pane's list from rows handed over newest first.
struct ListBuilder {
    private(set) var list: DeskList
    private let openDays: Set<Int>
    private let isCollapsing: Bool
    private let offset: Int64
    /// Rows known later are new.
    private let caughtUpAt: Timestamp
    private var daily: DailyCounts
    /// Entries of the chronology that are still to come, the newest last.
    private var chronology: [DeskEntry]
    /// The day whose routine acts are being folded, the place of their line, and of their first in the snapshot.
    private var folding: (day: Int, index: Int, first: Int)?

    init(request: DeskRequest, total: Int, chronology: [DeskEntry]) {
        list = DeskList(snapshot: request.snapshot, order: request.order)
        openDays = request.openDays
        isCollapsing = request.filter?.isBase ?? true
        offset = request.offset
        caughtUpAt = request.marks.caughtUpAt ?? Timestamp(seconds: .min)
        daily = DailyCounts(days: DeskList.sparklineDays, now: request.now, offset: request.offset)
        self.chronology = chronology.sorted { $0.at < $1.at }
        list.total = total
        list.chronologyCount = chronology.count
    }

    mutating func reserveCapacity(_ count: Int) {
        list.entries.reserveCapacity(count + chronology.count)
    }

    /// Takes the next older row.
    mutating func add(_ row: ListedRow) {
        list.count += 1
        if row.knownAt > caughtUpAt { list.newCount += 1 }
        if row.traits.isSuperset(of: [.corrected, .dyad]) { list.correctedCount += 1 }
        if row.countedAt >= daily.start { daily.add(row.countedAt) }
        addChronology(newerThan: row.at)
        if isCollapsing, row.traits.contains(.routine) { fold(row) } else { list.entries.append(place: row.place) }
    }

    /// The list, once all rows were added.
    mutating func finished() -> DeskList {
        addChronology(newerThan: Timestamp(seconds: .min))
        for entry in chronology.reversed() { list.entries.append(entry) }
        list.daily = daily.counts
        return list
    }

    private mutating func addChronology(newerThan moment: Timestamp) {
        while let next = chronology.last, next.at > moment {
            list.entries.append(next)
            chronology.removeLast()
        }
    }

    /// Puts a day's routine acts, from the second on, under one line, where the user has not opened it alone.
    private mutating func fold(_ row: ListedRow) {
        let day = DayNumber.day(of: row.at, offset: offset)
        guard let known = folding, known.day == day else {
            folding = (day, list.entries.count, row.place)
            list.entries.append(place: row.place)
            return
        }
        let isOpen = openDays.contains(day)
        var line = list.entries[known.index]
        if case .event = line.id {
            line = DeskEntry(id: .routine(day: day), at: line.at, place: 1)
            if isOpen { list.entries.insert(place: known.first, at: known.index + 1) }
        }
        line.place += 1
        list.entries.replace(at: known.index, by: line)
        if isOpen { list.entries.append(place: row.place) }
    }
}
