import EventModel

/// Reports as JSON lines, or headlines.
nonisolated struct JSONLines: ImportLines {
    private let file: String
    private let source: String
    private let isText: Bool
    private let now = Clock.now()
    private let reading: ReportReading

    init(file: String, source: String, isText: Bool) {
        self.file = file
        self.source = source
        self.isText = isText
        reading = ReportReading(now: now, source: source, isText: isText)
    }

    func isOpen(_ line: ArraySlice<UInt8>) -> Bool { false }

    func resume(beginning: [UInt8]) {}

    func report(_ record: ArraySlice<UInt8>, line: Int) throws -> Report? {
        if record.isEmpty { return nil }
        return try reading.report(from: record, file: file, line: line)
    }
}
