import EventModel
import GRDB

/// The table of codings inside a transaction: the machine's word, only ever added to.
struct CodingStore {
    private let insertion: ArchiveStatement
    private let query: ArchiveStatement

    init(_ database: Database) throws {
        insertion = try ArchiveStatement(
            database, "INSERT INTO codings (number, key, version, coderVersion, record) VALUES (?, ?, ?, ?, ?)")
        query = try ArchiveStatement(database, "SELECT record FROM codings WHERE number = ?")
    }

    func add(_ event: CodedEvent, number: Int64, key: EventKey, version: Int) throws {
        var json = JSONWriter()
        CodingRecord.write(event, to: &json)
        insertion.bind(number, at: 1)
        insertion.bind(key.number, at: 2)
        insertion.bind(version, at: 3)
        insertion.bind(event.coderVersion, at: 4)
        json.bytes.withUnsafeBufferPointer { insertion.bind(text: $0, at: 5) }
        try insertion.run()
    }

    /// A stored coding of `report`; nil where it is missing.
    func event(number: Int64, of report: Report) throws -> CodedEvent? {
        defer { query.reset() }
        query.bind(number, at: 1)
        return try query.step() ? try CodingRecord.read(query.bytes(0)).event(of: report) : nil
    }

    /// Whether a stored coding says the same as `event`, by whichever version of the coder.
    func says(_ event: CodedEvent, in number: Int64) throws -> Bool {
        guard var stored = try self.event(number: number, of: event.report) else { return false }
        stored.report = event.report
        stored.coderVersion = event.coderVersion
        stored.story = event.story
        stored.corrections = event.corrections
        return stored == event
    }
}
