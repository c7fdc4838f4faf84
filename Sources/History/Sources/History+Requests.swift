public import EventModel
import GRDB

/// How desks that only read ask the process that collects.
extension History {
    /// Seconds after which a request that nobody has taken is forgotten.
    private static let requestLife: Int64 = 600

    /// Leaves a request for the collector.
    public func post(_ request: CollectorRequest, at now: Timestamp, user: String = "") throws(HistoryError) {
        try write { database in
            let (kind, source) = Self.columns(of: request)
            try database.execute(
                sql: "INSERT INTO requests (kind, source, user, madeAt) VALUES (?, ?, ?, ?)",
                arguments: [kind, source, user, now.seconds])
            if case .setSource(let source, let isEnabled) = request {
                try Self.keepSwitch(source, isEnabled: isEnabled, user: user, at: now, database)
            }
        }
    }

    /// Keeps that a source was switched on or off in this archive.
    public func setSwitch(
        _ source: String, isEnabled: Bool, at now: Timestamp, user: String = ""
    ) throws(HistoryError) {
        try write { try Self.keepSwitch(source, isEnabled: isEnabled, user: user, at: now, $0) }
    }

    private static func keepSwitch(
        _ source: String, isEnabled: Bool, user: String, at now: Timestamp, _ database: Database
    ) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO sourceSwitches (source, isEnabled, user, madeAt) VALUES (?, ?, ?, ?)",
            arguments: [source, isEnabled, user, now.seconds])
    }

    /// Takes what was asked since the last time, oldest first; what waited too long is let go. For the collector only.
    public func takeRequests(at now: Timestamp) throws(HistoryError) -> [CollectorRequest] {
        guard try read({ try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM requests)") }) == true else {
            return []
        }
        return try write { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT kind, source, madeAt FROM requests ORDER BY number")
            try database.execute(sql: "DELETE FROM requests")
            return rows.filter { abs(now.seconds &- ($0[2] as Int64)) <= Self.requestLife }
                .compactMap { Self.request(kind: $0[0], source: $0[1]) }
        }
    }

    /// Sources that somebody has switched on or off in this archive, with what they were switched to.
    public func sourceSwitches() throws(HistoryError) -> [String: Bool] {
        try read { database in
            let rows = try Row.fetchAll(database, sql: "SELECT source, isEnabled FROM sourceSwitches")
            return Dictionary(rows.map { ($0[0] as String, $0[1] as Bool) }) { first, _ in first }
        }
    }

    private static func columns(of request: CollectorRequest) -> (kind: String, source: String?) {
        switch request {
        case .refresh(let source): ("refresh", source)
        case .refreshAll: ("refresh-all", nil)
        case .setSource(let source, let isEnabled): (isEnabled ? "switch-on" : "switch-off", source)
        }
    }

    private static func request(kind: String, source: String?) -> CollectorRequest? {
        switch (kind, source) {
        case ("refresh", let source?): .refresh(source: source)
        case ("refresh-all", _): .refreshAll
        case ("switch-on", let source?): .setSource(source, isEnabled: true)
        case ("switch-off", let source?): .setSource(source, isEnabled: false)
        default: nil
        }
    }
}
