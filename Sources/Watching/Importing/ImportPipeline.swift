import Dispatch
public import EventModel
public import FeedParsing
public import History
import Synchronization

/// Brings many reports into an archive: one slice is coded while the one before is grouped into stories and the one
/// before that is committed, each stage taking the slices in the order given.
///
/// Used from one thread. What is not in the archive when the process dies is read again by the next run: each slice is
/// committed together with the place it reaches to.
public final class ImportPipeline: Sendable {
    /// Reports that are coded and committed together.
    public static let sliceSize = 4000
    /// Slices that may wait for the disk; more would only fill memory.
    private static let depth = 3

    private let intake: Intake
    private let history: History
    private let grouping = DispatchQueue(label: "bilat.import.stories", qos: .userInitiated)
    private let commits = DispatchQueue(label: "bilat.import", qos: .userInitiated)
    private let free = DispatchSemaphore(value: ImportPipeline.depth)
    private let state = Mutex(State())
    /// Used on the queue of grouping alone, in the order in which slices are kept.
    private let stories: Mutex<StoryKeeping>
    private let coders: Int

    private struct State {
        var count = ImportCount()
        var failure: HistoryError?
        /// What `History.dataVersion` said behind the last commit, which would have to be waited for to be asked.
        var version: Int?
    }

    /// `cores` are those of the machine: all of them code, and share one with the commits.
    public init(dossier: Dossier, history: History, cores: Int) {
        coders = max(1, cores)
        intake = Intake(dossier: dossier)
        stories = Mutex(StoryKeeping(dossier: dossier))
        self.history = history
    }

    /// What has been committed so far.
    public var count: ImportCount { state.withLock { $0.count } }

    /// Codes a slice and hands it over to be committed with the place it reaches to; an error is that of an earlier one.
    public func add(_ reports: [Report], progress: ImportProgress? = nil) throws(HistoryError) {
        let prepared = intake.prepared(reports)
        let news = try history.changed(prepared)
        var batch = CommitBatch(events: coded(news))
        batch.importProgress = progress
        try add(batch, known: prepared.count - news.count)
    }

    /// The same for whatever was read of a document: reports are coded, rows of other coders and figures are as they are.
    public func add(_ records: [ParsedRecord], progress: ImportProgress? = nil) throws(HistoryError) {
        var (batch, known) = try batch(of: records, knownBy: .reconstructed)
        batch.importProgress = progress
        try add(batch, known: known)
    }

    /// What is to be committed of records, and how many of them the archive knows.
    func batch(
        of records: [ParsedRecord], knownBy: KnownBy
    ) throws(HistoryError) -> (batch: CommitBatch, known: Int) {
        var reports: [Report] = []
        var foreign: [CodedEvent] = []
        var batch = CommitBatch()
        for record in records {
            switch record {
            case .report(let report): reports.append(report)
            case .event(let event): foreign.append(event)
            case .point(let point): batch.series.append(point)
            case .vote(let vote): batch.votes.append(vote)
            }
        }
        let prepared = intake.prepared(reports)
        let news = try history.changed(prepared)
        let foreignNews = Set(try history.changed(foreign.map(\.report)).map { EventName($0) })
        batch.events = coded(news, knownBy: knownBy)
        for event in foreign where foreignNews.contains(EventName(event.report)) {
            batch.events.append(intake.accepted(event))
        }
        return (batch, prepared.count - news.count + foreign.count - (batch.events.count - news.count))
    }

    /// Hands a batch that is coded already over to be committed; `known` of its reports were left out as known.
    public func add(_ batch: CommitBatch, known: Int = 0) throws(HistoryError) {
        free.wait()
        if let failure = state.withLock({ $0.failure }) {
            free.signal()
            throw failure
        }
        grouping.async { [self] in
            let batch = grouped(batch)
            commits.async { [self] in
                defer { free.signal() }
                commit(batch, known: known)
            }
        }
    }

    /// The batch with what it changes in the stories.
    private func grouped(_ batch: CommitBatch) -> CommitBatch {
        guard batch.stories.isEmpty, batch.recodings.isEmpty else { return batch }
        var batch = batch
        batch.stories = stories.withLock { stories in
            stories.changes(of: batch.events, in: history, version: state.withLock { $0.version }) { commits.sync {} }
        }
        return batch
    }

    /// Waits until what was handed over is committed, or has failed.
    func settle() {
        grouping.sync {}
        commits.sync {}
    }

    /// Waits until all is committed; returns what it came to.
    public func finish() throws(HistoryError) -> ImportCount {
        settle()
        let (count, failure) = state.withLock { ($0.count, $0.failure) }
        if let failure { throw failure }
        return count
    }

    private func commit(_ batch: CommitBatch, known: Int) {
        // Behind a slice that failed nothing is kept: the place that is remembered would lie beyond a gap.
        guard state.withLock({ $0.failure == nil }) else { return }
        do throws(HistoryError) {
            var batch = batch
            batch.isImport = true
            var count = ImportCount(try history.commit(batch))
            count.unchanged += known
            let version = try? history.dataVersion()
            state.withLock { state in
                state.count.add(count)
                state.version = version
            }
        } catch {
            state.withLock { $0.failure = error }
        }
    }

    /// Codes on all cores, in the order given.
    private func coded(_ reports: [Report], knownBy: KnownBy = .reconstructed) -> [AcceptedEvent] {
        guard coders > 1, reports.count > coders * 16 else { return intake.coded(reports, knownBy: knownBy) }
        // In parts small enough that no core waits long for the one that began last.
        let parts = coders * 4
        return [AcceptedEvent](unsafeUninitializedCapacity: reports.count) { events, count in
            // Each part writes places of its own, and all are done before the buffer is looked at again.
            nonisolated(unsafe) let events = events
            DispatchQueue.concurrentPerform(iterations: parts) { part in
                for place in (part * reports.count / parts)..<((part + 1) * reports.count / parts) {
                    events.initializeElement(at: place, to: intake.coded(reports[place], knownBy: knownBy))
                }
            }
            count = reports.count
        }
    }
}
