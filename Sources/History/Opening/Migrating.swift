import EventModel
import GRDB

/// Brings an archive of an older schema up, and keeps a copy of the file as it was.
struct Migrating {
    let path: String
    let database: any DatabaseWriter
    /// Told before what takes long for a large file.
    var tell: @Sendable (String) -> Void = { _ in }

    /// A smaller file is copied in a moment: nothing need be said.
    private static let largeFile: Int64 = 64 << 20

    /// Migrates; returns where the copy of an older archive is, nil for a new one.
    func migrate() throws -> String? {
        let migrator = ArchiveSchema.migrator
        guard try !database.read(migrator.hasCompletedMigrations) else { return nil }
        // One process does it; another that opened the file meanwhile finds it done.
        let lock = try FileLock(path: path + ".migrating")
        defer { lock.remove() }
        guard try !database.read(migrator.hasCompletedMigrations) else { return nil }
        let copy = try database.read(schemaOfWhatIsKept).map { try keepCopy(ofSchema: $0) }
        CrashPoint.reach(.migrationBegun)
        if FileSize(path: path).bytes >= Self.largeFile { tell("\(path): copied; bringing it up") }
        try migrator.migrate(database)
        CrashPoint.reach(.migrationDone)
        return copy
    }

    /// The schema of an archive in which something is kept; nil for one that is being made, perhaps after a kill between
    /// two of its migrations.
    private func schemaOfWhatIsKept(_ database: Database) throws -> String? {
        guard let number = try ArchiveSchema.number(of: database) else { return nil }
        let isEmpty = try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM reports)") ?? false
        return isEmpty ? nil : number
    }

    private func keepCopy(ofSchema number: String) throws -> String {
        let copy = "\(path).schema-\(number)"
        let size = FileSize(path: path).bytes
        if size >= Self.largeFile {
            tell(
                "\(path) (\(size / 1_000_000) MB) is of an older bilat: it is copied to \(copy) first, which takes a while"
            )
        }
        do {
            // A copy of an earlier try may lack what an older bilat has written since.
            try WholeCopy(target: copy).write(of: database, replaces: true)
        } catch {
            let failure = HistoryError(error, path: copy, isWriting: false)
            throw HistoryError(
                kind: failure.kind,
                words: "\(path) is of an older bilat and is not brought up without a copy: \(failure.words)")
        }
        return copy
    }
}
