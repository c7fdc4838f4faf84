import Analysis
import EventModel

extension DeskList {
    /// Days that a pane's sparkline looks back.
    static let sparklineDays = 28

    /// The list of rows that are ordered already, with the chronology's entries among them.
    init(rows: [ListedRow], total: Int, chronology: [DeskEntry], request: DeskRequest) {
        self.init()
        count = rows.count
        self.total = total
        newCount = Self.newCount(rows, caughtUpAt: request.marks.caughtUpAt)
        let start = request.now.advanced(by: -Int64(Self.sparklineDays + 1) * 86_400).seconds
        let recent = rows.lazy.filter { $0.at >= start }.map { Timestamp(seconds: $0.at) }
        daily = DailyCounts(times: recent, days: Self.sparklineDays, now: request.now, offset: request.offset).counts
        entries = Self.collapsed(rows, request: request)
        if !chronology.isEmpty {
            entries += chronology
            entries.sort { $0.at != $1.at ? $0.at > $1.at : false }
        }
    }

    private static func newCount(_ rows: [ListedRow], caughtUpAt: Timestamp?) -> Int {
        guard let caughtUpAt else { return rows.count }
        return rows.reduce(0) { $0 + ($1.knownAt > caughtUpAt.seconds ? 1 : 0) }
    }

    /// The rows with each day's routine acts (two or more) on one line, unless a filter or the user wants them singly.
    private static func collapsed(_ rows: [ListedRow], request: DeskRequest) -> [DeskEntry] {
        var entries: [DeskEntry] = []
        entries.reserveCapacity(rows.count)
        let isCollapsing = request.filter == nil
        var open: (day: Int, index: Int)?
        for row in rows {
            let entry = DeskEntry(id: .event(row.key), at: Timestamp(seconds: row.at), place: Int(row.place))
            guard isCollapsing, row.isRoutine else {
                entries.append(entry)
                continue
            }
            let day = DayNumber.day(of: entry.at, offset: request.offset)
            if let known = open, known.day == day {
                fold(entry, day: day, into: known.index, entries: &entries, isOpen: request.openDays.contains(day))
            } else {
                open = (day, entries.count)
                entries.append(entry)
            }
        }
        return entries
    }

    /// Puts a further routine act of a day under the line that stands for the first.
    private static func fold(
        _ entry: DeskEntry, day: Int, into index: Int, entries: inout [DeskEntry], isOpen: Bool
    ) {
        let head = entries[index]
        if case .event = head.id {
            entries[index] = DeskEntry(id: .routine(day: day), at: head.at, place: 1)
            if isOpen { entries.insert(head, at: index + 1) }
        }
        entries[index].place += 1
        if isOpen { entries.append(entry) }
    }
}
