import EventModel
import GRDB

/// The table of codings inside a transaction: the machine's word, only ever added to.
struct CodingStore {
    private let insertion: ArchiveStatement
    private let query: ArchiveStatement
    /// Used over and over: records have some 600 bytes.
    private var json = JSONWriter()

    init(_ database: Database) throws {
        insertion = try ArchiveStatement(
            database, "INSERT INTO codings (number, key, version, coderVersion, record) VALUES (?, ?, ?, ?, ?)")
        query = try ArchiveStatement(database, "SELECT record, coderVersion FROM codings WHERE number = ?")
    }

    mutating func add(_ event: CodedEvent, number: Int64, key: EventKey, version: Int) throws {
        json.removeAll()
        CodingRecord.write(event, to: &json)
        insertion.bind(number, at: 1)
        insertion.bind(key.number, at: 2)
        insertion.bind(version, at: 3)
        insertion.bind(event.coderVersion, at: 4)
        try json.bytes.withUnsafeBufferPointer { record in
            insertion.bind(text: record, at: 5, isCopied: false)
            try insertion.run()
        }
    }

    /// Whether a stored coding says the same as `event`, by whichever version of the coder.
    func says(_ event: CodedEvent, in number: Int64) throws -> Bool {
        defer { query.reset() }
        query.bind(number, at: 1)
        guard try query.step() else { return false }
        let record = query.bytes(0)
        var event = event
        event.coderVersion = query.text(1)
        var json = JSONWriter()
        CodingRecord.write(event, to: &json)
        if json.bytes == record { return true }
        // A record of schema 1 has other members too.
        var stored = try CodingRecord.read(record).event(of: event.report)
        stored.report = event.report
        stored.coderVersion = event.coderVersion
        stored.story = event.story
        stored.corrections = event.corrections
        return stored == event
    }
}
