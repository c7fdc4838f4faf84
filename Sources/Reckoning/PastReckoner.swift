public import Analysis
public import EventModel
public import History

/// The state of the relation as it was known at a moment, from kept days where they serve.
///
/// A day about which nothing became known since is as it was then, and its record serves. A day that was touched later (by
/// late reports, edits, merges, corrections) is reckoned from the rows that were valid then. Days to come are not there.
public struct PastReckoner: Sendable {
    /// Days reckoned in one go.
    private static let slice = 32

    public let dossier: Dossier
    public let moment: Timestamp
    private let history: History
    private let canReadRecords: Bool
    private var days: RelationDays
    /// Days whose records serve as they are.
    private var settled: Set<Int> = []
    /// Days that are to be reckoned anew, the newest last.
    private var touched: [Int] = []
    /// The first day of which pages were read.
    private var firstPage = Int.max

    /// `present` and `knowledge` have to be of the same moment, and up to date.
    init(
        history: History, dossier: Dossier, moment: Timestamp, present: RelationDays, knowledge: [DayKnowledge],
        canReadRecords: Bool
    ) {
        (self.history, self.dossier, self.moment, self.canReadRecords) = (history, dossier, moment, canReadRecords)
        let today = DayNumber.day(of: moment)
        for day in knowledge where day.day <= today && day.firstKnownAt <= moment {
            // Records of another rule cannot be read, and with them the pages.
            if day.settledAt <= moment, canReadRecords { settled.insert(day.day) } else { touched.append(day.day) }
        }
        let settled = settled
        days = present.figures(where: settled.contains)
    }

    /// How many days are still to be reckoned.
    public var remaining: Int { touched.count }

    /// Reckons some of the days that were touched later, the newest first; true when none is left.
    public mutating func advance() throws(HistoryError) -> Bool {
        let slice = Set(touched.suffix(Self.slice))
        for range in slice.runs { try reckon(range) }
        touched.removeLast(slice.count)
        guard touched.isEmpty else { return false }
        try readPages(from: DayNumber.day(of: moment) - RelationDays.recentDays)
        return true
    }

    /// Reads the stories of older days than a state needs.
    public mutating func readPages(from first: Int) throws(HistoryError) {
        guard canReadRecords, first < firstPage else { return }
        let last = min(firstPage - 1, DayNumber.day(of: moment))
        for record in try history.dayRecords(.page, from: first, through: last).records
        where settled.contains(record.day) {
            if let page = DayPage(packed: record.content, day: record.day) { days.take(page, of: record.day) }
        }
        firstPage = first
    }

    /// Does something with the days in place.
    public mutating func withDays<Answer>(_ body: (inout RelationDays) throws -> Answer) rethrows -> Answer {
        try body(&days)
    }

    private mutating func reckon(_ range: ClosedRange<Int>) throws(HistoryError) {
        var ledger = RelationLedger(dossier: dossier, asOf: moment)
        for row in try history.rows(ofDays: range, asOf: moment) { ledger.add(row) }
        for day in range {
            days.take(ledger.figures(of: day), of: day)
            days.take(ledger.page(of: day), of: day)
        }
    }
}
