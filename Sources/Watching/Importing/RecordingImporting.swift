public import EventModel
import FeedParsing
public import History
import PageReading
public import Recording

/// Brings what a watch recorded into an archive, exchange by exchange: known since it was polled, as the watch that
/// recorded it knew it, with the full texts of pages. The states of sources stay those of the archive's own collector.
///
/// It can be repeated, and goes on where a run was cut off: the place reached is kept with each commit.
public struct RecordingImporting {
    /// Exchanges without news after which the place reached is kept all the same.
    private static let mostUnmarked = 200

    private let recording: Recording
    private let intake: Intake
    private let pipeline: ImportPipeline
    private let mark: ImportMark
    /// Exchanges up to this one, in the recording's canonical order, are done.
    public private(set) var place: Int
    private var marked: Int
    /// What of the recording could not be read, for the user.
    public private(set) var problems: [String] = []

    /// `dossier` names the dyad; its sources are those of the recording. Goes on behind an earlier run unless
    /// `isFromBeginning`.
    public init(
        _ recording: Recording, dossier: Dossier, history: History, cores: Int, isFromBeginning: Bool = false
    ) throws(HistoryError) {
        var dossier = dossier
        dossier.sources = recording.header.sources
        self.recording = recording
        intake = Intake(dossier: dossier)
        pipeline = ImportPipeline(dossier: dossier, history: history, cores: cores)
        // A recording grows at its end; its first exchange tells it from others.
        mark = ImportMark(beginning: Self.trace(of: 1, in: recording), form: "recording")
        place = 0
        if !isFromBeginning {
            let before = try mark.place(in: history) { Self.trace(of: Int(clamping: $0), in: recording) }
            place = min(Int(before.byte), recording.count)
        }
        marked = place
    }

    /// Exchanges there are.
    public var total: Int { recording.count }

    /// What has been committed so far.
    public var count: ImportCount { pipeline.count }

    /// Takes the next exchange; false at the end.
    public mutating func advance(at now: Timestamp) throws(HistoryError) -> Bool {
        guard place < recording.count else { return false }
        var (batch, known) = (CommitBatch(), 0)
        if let exchange = nextExchange() {
            switch exchange.kind {
            case .poll: (batch, known) = try news(of: exchange.result)
            case .page: if let body = body(of: exchange) { batch.bodies = [body] }
            case .robots: break
            }
        }
        place += 1
        try keep(&batch, known, at: now)
        return true
    }

    private mutating func nextExchange() -> RecordedExchange? {
        do {
            return try recording.exchange(place)
        } catch {
            problems.append(error.words)
            return nil
        }
    }

    /// Waits until all is committed; returns what it came to.
    public func finish() throws(HistoryError) -> ImportCount {
        try pipeline.finish()
    }

    private mutating func keep(_ batch: inout CommitBatch, _ known: Int, at now: Timestamp) throws(HistoryError) {
        let isNews = !batch.events.isEmpty || !batch.series.isEmpty || !batch.votes.isEmpty || !batch.bodies.isEmpty
        if isNews || place == recording.count || place - marked >= Self.mostUnmarked {
            marked = place
            batch.importProgress = mark.progress(
                at: ImportMark.Place(byte: Int64(place)), size: Int64(recording.count),
                bytesBefore: { Self.trace(of: Int(clamping: $0), in: recording) }, now: now)
        }
        try pipeline.add(batch, known: known)
    }

    private func news(of result: PollResult) throws(HistoryError) -> (CommitBatch, Int) {
        guard let parsed = intake.parsed(result) else { return (CommitBatch(), 0) }
        // A headline that was edited and turned back is news only against what stood in between.
        pipeline.settle()
        var (batch, known) = try pipeline.batch(of: Self.records(of: parsed), knownBy: .observed)
        if !batch.events.isEmpty, case .payload(let payload) = result.outcome, let digest = result.memory.bodyDigest {
            batch.payload = PayloadRecord(payload, digest: digest)
        }
        return (batch, known)
    }

    private static func records(of parsed: ParsedPayload) -> [ParsedRecord] {
        switch parsed {
        case .document(let document): document.reports.map { .report($0) }
        case .codedTable(let table): table.events.map { .event($0) }
        case .series(let points, _): points.map { .point($0) }
        case .votes(let votes, _): votes.map { .vote($0) }
        case .notAFeed: []
        }
    }

    /// The text of a report's page; nil where it has none, as the watch found too.
    private func body(of exchange: RecordedExchange) -> ReportBody? {
        guard let report = exchange.report, let place = intake.source(exchange.result.source)?.body,
            case .payload(let payload) = exchange.result.outcome,
            let text = try? PageReader().text(of: payload.bytes, contentType: payload.contentType, at: place)
        else { return nil }
        return ReportBody(
            of: .report(source: exchange.result.source, id: report), text: text.text, url: payload.url,
            knownAt: exchange.result.endedAt)
    }

    /// What tells the exchange before a place from others.
    private static func trace(of place: Int, in recording: Recording) -> [UInt8] {
        guard place > 0, place <= recording.count else { return [] }
        return Array("\(recording.header.dossier) \(recording.trace(of: place - 1))".utf8)
    }
}
