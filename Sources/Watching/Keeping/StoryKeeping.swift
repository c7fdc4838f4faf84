import EventModel
import History
import StoryGrouping
import TextFolding

/// Groups what came into stories before it is kept, and takes the archive's last days up again when it has to: at the
/// start, and when another process has written.
struct StoryKeeping {
    /// How far back a story can still grow.
    private static let reach: Int64 = 72 * 3600
    /// More events than three busy days bring.
    private static let mostRows = 6_000

    private let dossier: Dossier
    private var grouping: StoryGrouping?
    /// SQLite's count of other processes' commits when the archive was last read.
    private var version: Int?

    init(dossier: Dossier) {
        self.dossier = dossier
    }

    /// What the events, in the order in which they became known, change in the stories.
    ///
    /// An archive that cannot be read now gives stories of what this process has seen: nothing is lost for want of them.
    mutating func changes(of events: [AcceptedEvent], in history: History) -> [StoryChange] {
        changes(of: events, in: history, version: nil) {}
    }

    /// The same where commits are still under way: `version` is what the archive said behind the last of them, and
    /// `settle` waits for all, before the archive is read again.
    mutating func changes(
        of events: [AcceptedEvent], in history: History, version: Int?, settle: () -> Void
    ) -> [StoryChange] {
        guard let first = events.lazy.map(\.event.knownAt).min() else { return [] }
        var grouping = current(in: history, at: first, version: version, settle: settle)
        let order = events.indices.sorted { (events[$0].event.knownAt, $0) < (events[$1].event.knownAt, $1) }
        let changes = grouping.changes(placing: order.lazy.map { events[$0] })
        self.grouping = grouping
        return changes
    }

    /// The same for events of another archive, which lie among what this one knows: both are taken in the order in which
    /// they became known.
    func changes(of events: [AcceptedEvent], among history: History) throws(HistoryError) -> [StoryChange] {
        let times = events.map(\.event.knownAt)
        guard let first = times.min(), let last = times.max() else { return [] }
        var grouping = StoryGrouping(dossier: dossier)
        var known = try Self.grouped(asOf: last, since: first, in: history)[...]
        var changes: [StoryChange] = []
        for event in events.sorted(by: { $0.event.knownAt < $1.event.knownAt }) {
            while let row = known.first, row.knownAt <= event.event.knownAt {
                if let member = Self.member(row, asOf: last, in: history) { grouping.resume(member) }
                known.removeFirst()
            }
            changes += grouping.changes(placing: [event])
        }
        return changes
    }

    /// Taken out, so that the window is not copied when it changes.
    private mutating func current(
        in history: History, at moment: Timestamp, version known: Int?, settle: () -> Void
    ) -> StoryGrouping {
        let asked = known ?? (try? history.dataVersion())
        if let grouping, asked == nil || asked == version {
            self.grouping = nil
            return grouping
        }
        settle()
        let now = known == nil ? asked : try? history.dataVersion()
        let resumed = resumed(from: history, at: moment)
        if resumed != nil { version = now }
        return resumed ?? grouping ?? StoryGrouping(dossier: dossier)
    }

    private func resumed(from history: History, at moment: Timestamp) -> StoryGrouping? {
        guard let rows = try? Self.grouped(asOf: moment, since: moment, in: history) else { return nil }
        var grouping = StoryGrouping(dossier: dossier)
        for row in rows {
            if let member = Self.member(row, asOf: moment, in: history) { grouping.resume(member) }
        }
        return grouping
    }

    /// Rows of stories that could still grow at `first`, in the order in which they became known.
    private static func grouped(
        asOf moment: Timestamp, since first: Timestamp, in history: History
    ) throws(HistoryError) -> [EventRow] {
        try history.rows(asOf: moment, newest: mostRows)
            .filter { $0.story != nil && first.seconds(since: $0.knownAt) <= reach }
            .sorted { ($0.knownAt, $0.key) < ($1.knownAt, $1.key) }
    }

    private static func member(_ row: EventRow, asOf moment: Timestamp, in history: History) -> AcceptedEvent? {
        guard var event = (try? history.event(row.key, asOf: moment)) ?? nil else { return nil }
        event.story = row.story
        return AcceptedEvent(event: event, side: row.side, folded: FoldedText.bytes(of: event.report.codedText))
    }
}
