import GRDB

@testable import History

extension History {
    /// SQLite's own error for a full disk comes from here as from a full file system: the pager cannot grow the file.
    func limitPages(to count: Int) throws {
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(count)") }
    }

    func synchronousLevel() throws -> Int? {
        try database.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    }
}
