import EventModel
import GRDB

/// Writes one batch inside a transaction.
struct BatchWriting {
    let database: Database
    private let recodedAt: Timestamp?
    private var isImport = false
    var reports: ReportStore
    var rows: RowStore
    var stories: StoryStore
    let corrections: CorrectionStore
    let codings: CodingStore
    var days = StaleDays()
    var committed = Committed()
    var committedRows = CommittedRows()

    init(_ database: Database, recodedAt: Timestamp? = nil) throws {
        self.database = database
        self.recodedAt = recodedAt
        let names = try NameBook(database)
        reports = try ReportStore(database, names: names)
        rows = try RowStore(database, names: names)
        stories = try StoryStore(database)
        corrections = try CorrectionStore(database)
        codings = try CodingStore(database)
    }

    mutating func add(_ batch: CommitBatch) throws {
        if let payload = batch.payload { try reports.add(payload) }
        isImport = batch.isImport
        stories.expect(batch.stories)
        for event in batch.events { try add(event) }
        for recoding in batch.recodings {
            try recode(
                recoding.event, key: recoding.key, version: recoding.version,
                at: batch.recodedAt ?? recoding.event.event.knownAt)
        }
        try add(batch.identities)
        try addStories(batch.stories)
        for body in batch.bodies { try add(body) }
        let figures = try FigureStore(database)
        for point in batch.series where try figures.add(point) { committed.seriesPoints += 1 }
        for vote in batch.votes where try figures.add(vote) { committed.votes += 1 }
        try SourceStateTable(database).save(batch.sourceStates)
        if let progress = batch.importProgress { try save(progress) }
        try finish()
    }

    /// To be called once behind everything that was written.
    mutating func finish() throws {
        (committed.fresh, committed.revised) = (committedRows.fresh, committedRows.revised)
        try rows.keepNumber()
        try days.save(to: database, number: try RowStore.lastNumber(database))
    }

    private mutating func add(_ accepted: AcceptedEvent) throws {
        let report = accepted.event.report
        let fingerprint = ReportFingerprint(of: report)
        guard let known = try reports.known(source: report.source, id: report.id) else {
            return try addFirst(accepted, fingerprint: fingerprint)
        }
        if known.fingerprint != fingerprint {
            if isImport, try isPast(accepted, known) { return }
            try revise(accepted, known: known, fingerprint: fingerprint)
        } else if let recodedAt {
            try recode(accepted, key: known.key, version: known.version, at: recodedAt)
        } else {
            committed.unchanged += 1
        }
    }

    /// Whether an imported text is no news: one that stood when it was had or, where nobody knows when it was had, at any
    /// time; or one that newer texts have followed already.
    private mutating func isPast(_ accepted: AcceptedEvent, _ known: KnownReport) throws -> Bool {
        let report = accepted.event.report
        let isOlder = try reports.newestFetch(of: known.key).map { report.fetchedAt < $0 } ?? false
        guard isOlder || accepted.event.knownBy == .reconstructed else { return false }
        if try reports.has(report.title, report.summary, of: known.key) {
            committed.unchanged += 1
        } else if isOlder {
            committed.older += 1
        } else {
            return false
        }
        return true
    }

    private func save(_ progress: ImportProgress) throws {
        try ImportTable(database).save(progress)
        CrashPoint.reach(.importSlice)
    }

    private mutating func add(_ body: ReportBody) throws {
        guard let key = try reports.key(of: body.of) else { return }
        if try reports.addBody(body.text, url: body.url, to: key, knownAt: body.knownAt) { committed.bodies += 1 }
    }

    /// One whose report is not there, as in a batch that a full disk has kept from its place, is passed over.
    private func add(_ identities: [ReportIdentity]) throws {
        guard !identities.isEmpty else { return }
        let store = try IdentityStore(database, names: reports.names)
        for identity in identities {
            guard let known = try reports.known(source: identity.source, id: identity.id) else { continue }
            try store.add(identity, of: known.key)
        }
    }

    private mutating func addFirst(_ accepted: AcceptedEvent, fingerprint: ReportFingerprint) throws {
        let event = accepted.event
        let known = try reports.addFirst(event.report, fingerprint: fingerprint, validFrom: event.knownAt)
        for correction in event.corrections {
            try corrections.add(correction, to: known.key, validFrom: max(correction.madeAt, event.knownAt))
        }
        let story = try stories.joined(by: event.report) ?? event.story.map { try stories.number(of: $0) }
        let row = try addRow(
            of: accepted, key: known.key, version: 1, story: story, validFrom: event.knownAt)
        if row.relevance == .none { committed.ignored += 1 } else { committedRows.addFresh(row) }
    }

    private mutating func revise(
        _ accepted: AcceptedEvent, known: KnownReport, fingerprint: ReportFingerprint
    ) throws {
        let report = accepted.event.report
        let standing = try rows.standing(of: known.key)
        // A clock that jumped back must not turn the order of validity round.
        let moment = max(report.fetchedAt, standing?.validFrom ?? Timestamp(seconds: .min))
        let next = try reports.addNext(report, of: known, fingerprint: fingerprint, at: moment)
        let story = try stories.joined(by: report) ?? standing?.story
        let row = try addRow(
            of: accepted, key: known.key, version: next.version, story: story, validFrom: moment, replacing: standing)
        note(row, wasIgnored: standing?.isIgnored ?? true)
    }

    mutating func note(_ row: EventRow, wasIgnored: Bool) {
        switch (wasIgnored, row.relevance == .none) {
        case (true, true): committed.ignored += 1
        case (true, false): committedRows.addFresh(row)
        case (false, _): committedRows.addRevised(row)
        }
    }

    /// Adds a coding, and the row that shows it with the corrections in force and the story it belongs to.
    mutating func addRow(
        of accepted: AcceptedEvent, key: EventKey, version: Int, story: Int64?, validFrom: Timestamp,
        replacing standing: StandingRow? = nil, isRecoding: Bool = false
    ) throws -> EventRow {
        let number = rows.takeNumber()
        try codings.add(accepted.event, number: number, key: key, version: version)
        if let standing {
            try rows.end(standing, at: validFrom, successor: number, isRecoding: isRecoding)
            // An edit may have moved it to another day.
            days.note(standing.orderedAt)
        }
        var accepted = accepted
        if standing != nil || !accepted.event.corrections.isEmpty {
            accepted.event = accepted.event.corrected(by: try corrections.inForce(for: key))
        }
        let row = try stories.row(of: accepted, key: key, story: story)
        try rows.add(
            row,
            RowWriter.Standing(
                number: number, coding: number, story: story,
                isReconstructed: accepted.event.knownBy == .reconstructed, validFrom: validFrom,
                knownFrom: isRecoding ? standing?.knownFrom : nil))
        days.note(row)
        return row
    }
}
