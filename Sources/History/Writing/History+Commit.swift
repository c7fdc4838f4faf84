public import EventModel
import GRDB
import Glibc

extension History {
    /// Microseconds; more than between two looks of those who wait.
    private static let gapBehindSlice: UInt32 = 5000

    /// Keeps a batch in one transaction, which is on the disk when this returns; on an error nothing of it is kept.
    ///
    /// A report is known by its source and id. One that comes again is counted as unchanged; one with another title or
    /// summary is a new version under the same key.
    public func commit(_ batch: CommitBatch) throws(HistoryError) -> Committed {
        let committed = try write { database in
            var writing = try BatchWriting(database, recodedAt: batch.recodedAt)
            try writing.add(batch)
            CrashPoint.reach(.commitWritten)
            return writing.committed
        }
        CrashPoint.reach(.commitDone)
        // A collector and desks that wait for the lock come in before the next slice.
        if batch.isImport || !batch.recodings.isEmpty { usleep(Self.gapBehindSlice) }
        return committed
    }

    /// Which of these reports the archive has, with the text it has of them: what is missing or differs is to be coded.
    public func known(source: String, ids: [String]) throws(HistoryError) -> [String: ReportFingerprint] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                "SELECT fingerprint FROM reports WHERE source = (SELECT number FROM names WHERE name = ?) AND id = ?")
            var known: [String: ReportFingerprint] = [:]
            for id in ids {
                query.bind(source, at: 1)
                query.bind(id, at: 2)
                if try query.step() {
                    known[id] = ReportFingerprint(number: UInt64(bitPattern: query.integer(0)))
                }
                query.reset()
            }
            return known
        }
    }

    /// The reports that are new or edited, in the order given: what a poll has to have coded.
    public func changed(_ reports: [Report]) throws(HistoryError) -> [Report] {
        let isChanged = try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT fingerprint FROM reports WHERE source = (SELECT number FROM names WHERE name = ?) AND id = ?
                """)
            return try reports.map { report in
                defer { query.reset() }
                query.bind(report.source, at: 1)
                query.bind(report.id, at: 2)
                return try !query.step()
                    || UInt64(bitPattern: query.integer(0)) != ReportFingerprint(of: report).number
            }
        }
        return reports.indices.lazy.filter { isChanged[$0] }.map { reports[$0] }
    }

    /// How far an import came that was begun before; nil for one that is new to this archive.
    public func importProgress(of name: String) throws(HistoryError) -> ImportProgress? {
        try read { try ImportTable($0).progress(of: name) }
    }
}
