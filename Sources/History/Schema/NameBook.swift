import EventModel
import GRDB

/// The numbered names of an archive, read once in a transaction and shared by all who write in it.
final class NameBook {
    private var names: [Int64: String] = [:]
    private var numbers: [String: Int64] = [:]
    private let database: Database

    init(_ database: Database) throws {
        self.database = database
        let statement = try ArchiveStatement(database, "SELECT number, name FROM names")
        defer { statement.reset() }
        while try statement.step() { keep(statement.text(1), number: statement.integer(0)) }
    }

    /// The name of a number that a row holds; empty for one that a damaged file made up.
    func name(_ number: Int64) -> String {
        names[number] ?? ""
    }

    func names(listed numbers: String?) -> [String] {
        guard let numbers else { return [] }
        return numbers.split(separator: " ").compactMap { Int64($0).map(name) }
    }

    /// The number of a name, given out at its first use.
    func number(of name: String) throws -> Int64 {
        if let number = numbers[name] { return number }
        let statement = try ArchiveStatement(database, "INSERT INTO names (name) VALUES (?)")
        statement.bind(name, at: 1)
        try statement.run()
        keep(name, number: database.lastInsertedRowID)
        return database.lastInsertedRowID
    }

    func optionalNumber(of name: String?) throws -> Int64? {
        try name.map { try number(of: $0) }
    }

    func list(of names: [String]) throws -> String? {
        names.isEmpty ? nil : try names.map { String(try number(of: $0)) }.joined(separator: " ")
    }

    private func keep(_ name: String, number: Int64) {
        names[number] = name
        numbers[name] = number
    }
}
