import EventCoding
public import EventModel
public import History

/// Codes the texts of an archive anew with the coder of today, slice by slice beside a collector.
///
/// A new coding is a new row beside the old one; where it says the same, nothing is added. The place reached is kept in
/// the archive with each slice, so that a run that was cut off goes on where it was.
public struct ArchiveRecoding {
    /// What a run came to so far.
    public struct Progress: Hashable, Sendable {
        public var texts = 0
        public var changed = 0
        /// Keys up to this one are done.
        public var key = EventKey(0)

        /// For the user, in one line.
        public var words: String { "\(texts) texts coded anew, \(changed) of them now read otherwise" }
    }

    /// Texts coded and committed together; few, since a collector waits meanwhile to keep its news.
    private static let sliceSize = 500

    private let intake: Intake
    private let history: History
    private let since: Timestamp?
    private let name: String
    /// Nil when the whole archive was done by this coder before.
    public private(set) var progress: Progress

    /// Goes on where a run with the same coder, dossier and `since` was cut off.
    public init(dossier: Dossier, history: History, since: Timestamp?) throws(HistoryError) {
        intake = Intake(dossier: dossier)
        self.history = history
        self.since = since
        name = "recode \(dossier.name) coder \(intake.coderVersion) since \(since?.rfc3339 ?? "the beginning")"
        progress = Progress()
        if let before = try history.importProgress(of: name), !before.isWhole {
            progress.key = EventKey(before.place)
        }
    }

    /// Whether this run goes on with one that was cut off.
    public var isResumed: Bool { progress.key.number > 0 && progress.texts == 0 }

    /// Codes the next slice; false at the end.
    public mutating func advance(at now: Timestamp) throws(HistoryError) -> Bool {
        let texts = try history.storedTexts(after: progress.key, limit: Self.sliceSize, since: since)
        var batch = CommitBatch(recodings: texts.map(intake.recoded), recodedAt: now)
        progress.key = texts.last?.key ?? progress.key
        progress.texts += texts.count
        batch.importProgress = ImportProgress(
            name: name, place: progress.key.number, isWhole: texts.isEmpty, words: progress.words, changedAt: now)
        let committed = try history.commit(batch)
        progress.changed += texts.count - committed.unchanged
        return !texts.isEmpty
    }
}
