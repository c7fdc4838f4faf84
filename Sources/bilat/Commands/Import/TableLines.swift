import EventModel
import Watching

/// Reports as a table of comma-separated values.
nonisolated struct TableLines: ImportLines {
    private let file: String
    private let source: String
    private let now = Clock.now()
    private var table: ReportTable?

    init(file: String, source: String) {
        self.file = file
        self.source = source
    }

    func isOpen(_ line: ArraySlice<UInt8>) -> Bool { CSVRecord.isOpen(line) }

    mutating func resume(beginning: [UInt8]) throws {
        let head = beginning.prefix { $0 != UInt8(ascii: "\n") }
        table = try placed(1) { () throws(ReportTable.Mistake) in try ReportTable(head: head) }
    }

    mutating func report(_ record: ArraySlice<UInt8>, line: Int) throws -> Report? {
        guard let table else {
            table = try placed(line) { () throws(ReportTable.Mistake) in try ReportTable(head: record) }
            return nil
        }
        if record.allSatisfy({ $0 == UInt8(ascii: "\r") }) { return nil }
        return try placed(line) { () throws(ReportTable.Mistake) in
            try table.report(record, fallbackID: "\(file):\(line)", source: source, now: now)
        }
    }

    private func placed<Value>(_ line: Int, _ body: () throws(ReportTable.Mistake) -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            throw Failure("\(file):\(line): \(error.words)")
        }
    }
}
