public import EventModel
import GRDB

/// The archive of one dossier: reports, codings, source states and marks in one SQLite file.
///
/// WAL, so that readers never wait for the collector. `synchronous=FULL`: a commit is on the disk when it returns, so
/// that what was printed survives not only `kill -9` (for which NORMAL would do) but a power cut; a poll is one
/// transaction, so this costs one fsync a poll. All methods may be called from any lane and block until done.
public final class History: Sendable {
    public enum Mode: Sendable {
        case readWrite
        /// Never changes the file; a missing one is an error.
        case readOnly
    }

    /// The file, or `:memory:`.
    public let path: String
    public let mode: Mode
    /// What the user should know about the opening: a damaged file that was set aside, and where it now is.
    public let notice: String?
    let database: any DatabaseWriter

    /// Whether it lives as long as this value only.
    public var isInMemory: Bool { path == ":memory:" }

    init(path: String, mode: Mode, notice: String?, database: any DatabaseWriter) {
        self.path = path
        self.mode = mode
        self.notice = notice
        self.database = database
    }

    /// An archive that lives as long as this value: for tests and for `--offline` demonstrations.
    public static func inMemory() throws(HistoryError) -> History {
        try ArchiveOpening(path: ":memory:", mode: .readWrite, now: Timestamp(seconds: 0)).inMemory()
    }

    /// Opens the archive at `path`, and makes it when it is missing and `mode` is `readWrite`.
    ///
    /// A damaged file is set aside as `PATH.damaged-TIME` (readWrite) or refused (readOnly); a file of another program
    /// or of a newer bilat is refused and left alone. What takes long is said through `tell` when it begins: bringing up
    /// a large archive of an older bilat, which is copied first.
    public static func open(
        path: String, mode: Mode = .readWrite, now: Timestamp, tell: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(HistoryError) -> History {
        try ArchiveOpening(path: path, mode: mode, now: now, tell: tell).open()
    }

    /// Brings what lies in the WAL into the file and ends all connections; later calls fail.
    public func close() throws(HistoryError) {
        do {
            // GRDB's read-only connections may be the last to close, and such a one leaves the WAL behind.
            if mode == .readWrite { try? checkpoint() }
            try database.close()
        } catch { throw failure(error, isWriting: false) }
    }

    /// Brings what lies in the WAL into the file, as SQLite also does by itself when the WAL has grown.
    func checkpoint() throws {
        CrashPoint.reach(.checkpointBegun)
        _ = try database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        CrashPoint.reach(.checkpointDone)
    }

    /// One consistent view for the whole of `body`, which may itself call methods that read.
    func read<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
        do {
            return try database.unsafeReentrantRead { database in
                if database.isInsideTransaction { return try body(database) }
                var value: Value?
                try database.inTransaction(.deferred) {
                    value = try body(database)
                    return .commit
                }
                guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                return value
            }
        } catch {
            throw failure(error, isWriting: false)
        }
    }

    func write<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
        guard mode == .readWrite else {
            throw HistoryError(kind: .readOnly, words: "NOT KEPT: \(path) was opened for reading only")
        }
        do { return try database.write(body) } catch { throw failure(error, isWriting: true) }
    }

    private func failure(_ error: any Error, isWriting: Bool) -> HistoryError {
        HistoryError(error, path: path, isWriting: isWriting)
    }
}
