import GRDB
import GRDBSQLite

/// One prepared statement, bound and read column by column.
///
/// The only place that calls SQLite past GRDB: texts keep an embedded NUL, blobs become `[UInt8]` without a detour,
/// and a row of twenty-six columns is read several times faster than through `Row`.
struct ArchiveStatement {
    private let statement: Statement
    private let database: Database
    private var handle: SQLiteStatement { statement.sqliteStatement }

    /// Prepares `sql`, or takes the connection's cached statement of the same text; `isOwn` for one that stays open
    /// while foreign code runs, which may ask the same again.
    init(_ database: Database, _ sql: String, isOwn: Bool = false) throws {
        self.database = database
        statement = try isOwn ? database.makeStatement(sql: sql) : database.cachedStatement(sql: sql)
        reset()
    }

    /// Forgets the bound values and the position.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    func bind(_ value: Int64?, at index: Int32) {
        if let value { sqlite3_bind_int64(handle, index, value) } else { sqlite3_bind_null(handle, index) }
    }

    func bind(_ value: Int?, at index: Int32) {
        bind(value.map(Int64.init), at: index)
    }

    func bind(_ value: Double?, at index: Int32) {
        if let value { sqlite3_bind_double(handle, index, value) } else { sqlite3_bind_null(handle, index) }
    }

    func bind(_ value: String?, at index: Int32) {
        guard var value else {
            sqlite3_bind_null(handle, index)
            return
        }
        value.withUTF8 { bind(text: $0, at: index) }
    }

    /// Binds UTF-8 as a text; one that is not copied has to last until the statement has run.
    func bind(text bytes: UnsafeBufferPointer<UInt8>, at index: Int32, isCopied: Bool = true) {
        // SQLite reads a null pointer as NULL, and an empty text may have one.
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
            _ = sqlite3_bind_text(handle, index, "", 0, Self.copied)
            return
        }
        _ = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            sqlite3_bind_text(handle, index, $0, Int32(clamping: bytes.count), isCopied ? Self.copied : nil)
        }
    }

    func bind(blob bytes: some Collection<UInt8>, at index: Int32) {
        let isBound: Void? = bytes.withContiguousStorageIfAvailable { bytes in
            _ = sqlite3_bind_blob(handle, index, bytes.baseAddress, Int32(clamping: bytes.count), Self.copied)
        }
        if isBound == nil { bind(blob: Array(bytes), at: index) }
    }

    /// Steps to the next row; false at the end.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw failure()
        }
    }

    /// Runs a statement that gives no rows, and is ready to be bound again.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    func isNull(_ column: Int32) -> Bool {
        sqlite3_column_type(handle, column) == SQLITE_NULL
    }

    func integer(_ column: Int32) -> Int64 {
        sqlite3_column_int64(handle, column)
    }

    func optionalInteger(_ column: Int32) -> Int64? {
        isNull(column) ? nil : integer(column)
    }

    func optionalDouble(_ column: Int32) -> Double? {
        isNull(column) ? nil : sqlite3_column_double(handle, column)
    }

    func text(_ column: Int32) -> String {
        withBytes(column) { String(decoding: $0, as: UTF8.self) }
    }

    func optionalText(_ column: Int32) -> String? {
        isNull(column) ? nil : text(column)
    }

    func bytes(_ column: Int32) -> [UInt8] {
        withBytes(column) { Array($0) }
    }

    func withBytes<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let start = sqlite3_column_blob(handle, column)
        return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    private func failure() -> DatabaseError {
        let connection = sqlite3_db_handle(handle)
        let code = sqlite3_extended_errcode(connection)
        let message = sqlite3_errmsg(connection).map { String(cString: $0) }
        // A failed statement keeps its read transaction open until it is reset.
        sqlite3_reset(handle)
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }

    /// SQLITE_TRANSIENT, which is a cast and thus not imported: the value is copied before binding returns.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
