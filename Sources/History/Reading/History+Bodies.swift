public import EventModel
import GRDB

extension History {
    /// Every full text that was had of a report's document, oldest first.
    public func bodies(of key: EventKey, asOf moment: Timestamp? = nil) throws(HistoryError) -> [TextVersion] {
        try read { database in
            let query = try ArchiveStatement(
                database, "SELECT text, knownAt FROM bodies WHERE key = ? AND knownAt <= ? ORDER BY number")
            defer { query.reset() }
            query.bind(key.number, at: 1)
            query.bind(moment?.seconds ?? .max, at: 2)
            var bodies: [TextVersion] = []
            while try query.step() {
                bodies.append(TextVersion(query.text(0), knownAt: Timestamp(seconds: query.integer(1))))
            }
            return bodies
        }
    }

    /// The headlines and full texts of a report, each once where only something else was edited.
    public func textVersions(of key: EventKey, asOf moment: Timestamp? = nil) throws(HistoryError) -> ReportVersions {
        var titles: [TextVersion] = []
        for version in try versions(of: key) where moment.map({ version.validFrom <= $0 }) ?? true {
            guard titles.last?.text != version.title else { continue }
            titles.append(TextVersion(version.title, knownAt: version.validFrom))
        }
        return ReportVersions(titles: titles, bodies: try bodies(of: key, asOf: moment))
    }
}
