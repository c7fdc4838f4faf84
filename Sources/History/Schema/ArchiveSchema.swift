import GRDB

/// The numbered migrations of an archive, and what tells its file from other programs'.
///
/// Migrations are only added. Each may meet rows that an older bilat still writes while it runs beside this one: a new
/// column of an old table therefore has a meaning for NULL.
enum ArchiveSchema {
    /// `PRAGMA application_id`: “bila”.
    static let applicationID: Int32 = 0x6269_6C61

    /// The numbers of all migrations, the first one first.
    static let numbers = ["1", "2", "3", "4", "5"]

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: firstSQL) }
        migrator.registerMigration("2", migrate: createSecond)
        migrator.registerMigration("3") { try $0.execute(sql: thirdSQL) }
        migrator.registerMigration("4") { try $0.execute(sql: fourthSQL) }
        migrator.registerMigration("5") { try $0.execute(sql: fifthSQL) }
        return migrator
    }

    /// The newest schema of a file, nil for an empty one.
    static func number(of database: Database) throws -> String? {
        guard try database.tableExists("grdb_migrations") else { return nil }
        let applied = Set(try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations"))
        return numbers.last(where: applied.contains)
    }
}
