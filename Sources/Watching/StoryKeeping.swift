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
        guard let rows = try? history.rows(asOf: moment, newest: Self.mostRows) else { return nil }
        var grouping = StoryGrouping(dossier: dossier)
        let recent = rows.filter { $0.story != nil && moment.seconds(since: $0.knownAt) <= Self.reach }
        for row in recent.sorted(by: { ($0.knownAt, $0.key) < ($1.knownAt, $1.key) }) {
            guard var event = try? history.event(row.key, asOf: moment) else { continue }
            event.story = row.story
            grouping.resume(
                AcceptedEvent(event: event, side: row.side, folded: FoldedText.bytes(of: event.report.codedText)))
        }
        return grouping
    }
}
