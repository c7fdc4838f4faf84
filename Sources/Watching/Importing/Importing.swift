public import EventModel
public import History

/// Brings reports that were not polled into an archive: coded like all others, known since their own publication.
public struct Importing {
    private let intake: Intake
    private var stories: StoryKeeping
    private let history: History

    public init(dossier: Dossier, history: History) {
        intake = Intake(dossier: dossier)
        stories = StoryKeeping(dossier: dossier)
        self.history = history
    }

    /// Codes, groups and keeps reports in one transaction.
    public mutating func keep(_ reports: [Report]) throws(HistoryError) -> ImportCount {
        let prepared = intake.prepared(reports)
        let news = try history.changed(prepared)
        let events = intake.coded(news, knownBy: .reconstructed)
        let committed = try history.commit(
            CommitBatch(events: events, stories: stories.changes(of: events, in: history)))
        var count = ImportCount(committed)
        count.unchanged += prepared.count - news.count
        return count
    }
}
