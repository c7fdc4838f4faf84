public import Analysis
public import EventModel
public import History

/// Keeps the figures of an archive's days up to date, and has the state of the relation ready without its events.
///
/// A day is reckoned anew when the archive says that its events have changed; what comes of it is kept there, so that
/// whoever opens the archive next reads it. Where the archive cannot be written, it is remembered here.
public struct Reckoner: Sendable {
    /// Days reckoned in one go: some tens of milliseconds of a busy archive.
    private static let slice = 32

    public let dossier: Dossier
    private let history: History
    private let rule: String
    private var days = RelationDays()
    private var isBegun = false
    /// Whether what is kept in the archive was reckoned by this rule.
    private var canReadRecords = false
    /// The newest record read.
    private var lastRecord: Int64 = 0
    /// The first day of which pages are here.
    private var firstPage = Int.max
    /// Stale days that were reckoned here and could not be kept.
    private var reckoned: [Int: ChangeMark] = [:]
    /// When what stands of a day became known, of days that could not be kept.
    private var knowledge: [Int: DayKnowledge] = [:]
    /// How many stale days the last step left.
    public private(set) var remaining = 0

    public init(history: History, dossier: Dossier) {
        self.history = history
        self.dossier = dossier
        rule = FigureRule.name(dossier)
    }

    /// Brings all days up to date.
    public mutating func bringUp(to now: Timestamp) throws(HistoryError) {
        while try !advance(to: now) {}
    }

    /// Reads what others kept, and reckons some of the stale days, the newest first; true when none is left.
    public mutating func advance(to now: Timestamp) throws(HistoryError) -> Bool {
        if !isBegun { try begin() }
        try readRecords(now)
        let stale = try staleDays()
        let slice = Array(stale.prefix(Self.slice))
        if !slice.isEmpty { try reckon(slice) }
        remaining = stale.count - slice.count
        return remaining == 0
    }

    /// Does something with the days in place.
    public mutating func withDays<Answer>(_ body: (inout RelationDays) throws -> Answer) rethrows -> Answer {
        try body(&days)
    }

    /// When what stands of each day became known; all days have to be up to date.
    public func dayKnowledge() throws(HistoryError) -> [DayKnowledge] {
        var known: [Int: DayKnowledge] = [:]
        if canReadRecords { for day in try history.dayKnowledge() { known[day.day] = day } }
        return known.merging(knowledge) { $1 }.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The relation as it was known at a moment; all days have to be up to date.
    public func past(at moment: Timestamp) throws(HistoryError) -> PastReckoner {
        try PastReckoner(
            history: history, dossier: dossier, moment: moment, present: days, knowledge: dayKnowledge(),
            canReadRecords: canReadRecords)
    }

    /// Reads the stories of older days than a state needs: for evidence and axes of the past, and for lines without some
    /// of the sources.
    public mutating func readPages(from first: Int) throws(HistoryError) {
        guard canReadRecords, first < firstPage else { return }
        try readPages(from: first, after: 0)
    }
}

// MARK: - Reading

extension Reckoner {
    private mutating func begin() throws(HistoryError) {
        isBegun = true
        if try history.recordRule() != rule, history.mode == .readWrite {
            do throws(HistoryError) {
                try history.beginRecords(rule: rule)
            } catch {
                // The disk takes no more: reckoned without being kept.
            }
        }
        canReadRecords = try history.recordRule() == rule
    }

    private mutating func readRecords(_ now: Timestamp) throws(HistoryError) {
        let first = DayNumber.day(of: now) - RelationDays.recentDays
        if canReadRecords, first < firstPage { try readPages(from: first, after: 0) }
        let (figures, last) = try history.dayRecords(.figures, after: lastRecord)
        guard last > lastRecord else { return }
        guard canReadRecords else {
            // Another rule's records still tell of which days the events have changed.
            for record in figures { (reckoned[record.day], knowledge[record.day]) = (nil, nil) }
            return lastRecord = last
        }
        for record in figures {
            knowledge[record.day] = nil
            if let figures = DayFigures(packed: record.content) { days.take(figures, of: record.day) }
        }
        try readPages(from: firstPage, after: lastRecord)
        lastRecord = last
    }

    private mutating func readPages(from first: Int, after number: Int64) throws(HistoryError) {
        for record in try history.dayRecords(.page, from: first, after: number).records {
            if let page = DayPage(packed: record.content, day: record.day) { days.take(page, of: record.day) }
        }
        firstPage = min(first, firstPage)
    }

    /// Newest first. Without records that can be read every day is stale until it was reckoned here.
    private func staleDays() throws(HistoryError) -> [StaleDay] {
        var stale = try history.staleDays()
        if !canReadRecords {
            let marked = Set(stale.map(\.day))
            let others = try history.eventDays().filter { !marked.contains($0) }
            stale += others.map { StaleDay(day: $0, mark: ChangeMark(number: 0)) }
        }
        return stale.filter { day in reckoned[day.day].map { $0 < day.mark } ?? true }
    }
}

// MARK: - Reckoning

extension Reckoner {
    private mutating func reckon(_ stale: [StaleDay]) throws(HistoryError) {
        var wanted = Set(stale.map(\.day))
        for range in wanted.runs { wanted.formUnion(try history.daysTouched(by: range)) }
        let first = try history.firstWholeDay()
        wanted = wanted.filter { $0 >= first }
        var records: [DayRecord] = []
        for range in wanted.runs {
            var ledger = RelationLedger(dossier: dossier)
            for row in try history.rows(ofDays: range) { ledger.add(row) }
            for day in range { records += take(ledger, day) }
        }
        if keep(records, settling: stale) { return }
        for day in stale { reckoned[day.day] = day.mark }
        for range in wanted.runs {
            for day in try history.dayKnowledge(of: range) { knowledge[day.day] = day }
        }
    }

    private mutating func take(_ ledger: RelationLedger, _ day: Int) -> [DayRecord] {
        let (figures, page) = (ledger.figures(of: day), ledger.page(of: day))
        days.take(figures, of: day)
        if day >= firstPage || !canReadRecords { days.take(page, of: day) }
        return [
            DayRecord(part: .figures, day: day, content: figures.packed),
            DayRecord(part: .page, day: day, content: page.packed(day: day)),
        ]
    }

    /// Whether they are kept now; what cannot be kept stands here, and is tried again with the next change.
    private mutating func keep(_ records: [DayRecord], settling stale: [StaleDay]) -> Bool {
        guard canReadRecords, history.mode == .readWrite else { return false }
        do throws(HistoryError) {
            let number = try history.keep(records, settling: stale, rule: rule)
            // What nobody else wrote before it need not be read again.
            if number == lastRecord + 1 { lastRecord += 1 }
            canReadRecords = number != nil
            return canReadRecords
        } catch {
            return false
        }
    }
}
