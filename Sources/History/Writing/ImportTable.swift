import EventModel
import GRDB

/// The table `imports`: how far each import came.
struct ImportTable {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func save(_ progress: ImportProgress) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO imports (name, place, isWhole, words, changedAt) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                progress.name, progress.place, progress.isWhole, progress.words, progress.changedAt.seconds,
            ])
    }

    func progress(of name: String) throws -> ImportProgress? {
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM imports WHERE name = ?", arguments: [name])
        else { return nil }
        return ImportProgress(
            name: name, place: row["place"], isWhole: row["isWhole"], words: row["words"],
            changedAt: Timestamp(seconds: row["changedAt"]))
    }
}
