import EventModel
import FoundationEssentials
import GRDB
import GRDBSQLite

/// The steps from a path to an open archive.
struct ArchiveOpening {
    /// A file up to this size is checked whole at opening (some 20 ms); of a larger one the newest rows are read, and
    /// the rest is left to `History.damage()`, which may take minutes.
    static let wholeCheckLimit = 16 << 20

    let path: String
    let mode: History.Mode
    let now: Timestamp
    /// What takes long is said when it begins.
    var tell: @Sendable (String) -> Void = { _ in }
    /// Whether the file is read without a word to other processes, since the disk has no room for their common index.
    var isAlone = false

    func inMemory() throws(HistoryError) -> History {
        do {
            let queue = try DatabaseQueue(configuration: configuration)
            try ArchiveSchema.migrator.migrate(queue)
            return History(path: path, mode: mode, notice: nil, database: queue)
        } catch {
            throw HistoryError(error, path: path, isWriting: false)
        }
    }

    func open() throws(HistoryError) -> History {
        if mode == .readOnly { try requireFile() }
        do {
            return try opened(notice: nil)
        } catch {
            let failure = HistoryError(error, path: path, isWriting: false)
            switch (failure.kind, mode) {
            case (.damaged, .readWrite): return try replaceDamaged()
            case (.diskFull, .readOnly) where !isAlone: return try openedAlone()
            default: throw failure
            }
        }
    }

    private func openedAlone() throws(HistoryError) -> History {
        var alone = self
        alone.isAlone = true
        return try alone.open()
    }

    private func requireFile() throws(HistoryError) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw HistoryError(kind: .cannotOpen, words: "there is no archive \(path) yet: `bilat watch` begins one")
        }
    }

    private func opened(notice: String?) throws -> History {
        try refuseForeignFile()
        let database = try connection()
        try database.writeWithoutTransaction { try requireOwnFile($0) }
        if mode == .readWrite { try database.writeWithoutTransaction { try requireWritable($0) } }
        let copy = try migrate(database)
        try database.read { try requireSoundFile($0) }
        let upgrade = copy.map { "\(path) was brought up from an older bilat; as it was it is kept as \($0)" }
        let notices = [notice, upgrade].compactMap(\.self)
        return History(
            path: path, mode: mode, notice: notices.isEmpty ? nil : notices.joined(separator: "; "), database: database)
    }

    /// Returns where the copy of an older archive is kept; nil where nothing was to be done.
    private func migrate(_ database: any DatabaseWriter) throws -> String? {
        let migrator = ArchiveSchema.migrator
        if try database.read(migrator.hasBeenSuperseded) {
            throw HistoryError(
                kind: .newerSchema, words: "\(path) was written by a newer bilat: run that one, or name another file")
        }
        guard mode == .readOnly else { return try Migrating(path: path, database: database, tell: tell).migrate() }
        guard try database.read(migrator.hasCompletedMigrations) else {
            throw HistoryError(
                kind: .readOnly,
                words: "\(path) is of an older bilat: open it once for writing, so that it is brought up")
        }
        return nil
    }
}

extension ArchiveOpening {
    /// A file with another beginning than SQLite's is somebody's text or picture, unless its name says it is an archive.
    private func refuseForeignFile() throws {
        guard !path.hasSuffix(".sqlite"), let beginning = FileBeginning(path: path, count: 16),
            !beginning.bytes.isEmpty, beginning.bytes != Array("SQLite format 3\0".utf8)
        else { return }
        throw HistoryError(kind: .otherProgram, words: "\(path) is no archive of bilat: it is left as it is")
    }

    /// SQLite opens a file that it may not write to read-only, and says so only when asked.
    private func requireWritable(_ database: Database) throws {
        if sqlite3_db_readonly(database.sqliteConnection, "main") == 1 {
            throw DatabaseError(resultCode: .SQLITE_READONLY)
        }
    }

    private func requireOwnFile(_ database: Database) throws {
        let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        // GRDB writes its book of migrations before the first of them, which sets the id: one may be killed in between.
        let tables =
            try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'")
            ?? 0
        guard id == ArchiveSchema.applicationID || tables == 0 else {
            throw HistoryError(
                kind: .otherProgram, words: "\(path) is an SQLite file of another program: it is left as it is")
        }
    }

    private func requireSoundFile(_ database: Database) throws {
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4096
        if pages * pageSize <= Self.wholeCheckLimit {
            let answer = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? "no answer"
            guard answer == "ok" else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: answer) }
        } else {
            _ = try Row.fetchAll(database, sql: "SELECT * FROM rows ORDER BY number DESC LIMIT 500")
            _ = try Row.fetchAll(database, sql: "SELECT * FROM sourceStates")
        }
    }

    private func replaceDamaged() throws(HistoryError) -> History {
        let aside = "\(path).damaged-\(now.rfc3339.filter { $0 != ":" })"
        do {
            for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
                try FileManager.default.moveItem(atPath: path + suffix, toPath: aside + suffix)
            }
            let history = try opened(notice: nil)
            let count = (try? Salvaging.salvage(from: aside, into: history.database)) ?? 0
            return History(path: path, mode: mode, notice: notice(aside, count), database: history.database)
        } catch {
            throw HistoryError(error, path: path, isWriting: false)
        }
    }

    private func notice(_ aside: String, _ salvaged: Int) -> String {
        let outcome =
            salvaged == 0 ? "nothing of it could be read" : "\(salvaged) reports of it could be read and are kept"
        return "\(path) was damaged: it was set aside as \(aside) and a new one begun; \(outcome)"
    }
}
