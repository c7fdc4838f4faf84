import EventModel

/// Reports as JSON lines, on their own or inside coded events; or headlines.
nonisolated struct JSONLines: ImportLines {
    private let file: String
    private let source: String
    private let isText: Bool
    private let now = Clock.now()
    private let reading: ReportReading
    private var foreign = 0

    init(file: String, source: String, isText: Bool) {
        self.file = file
        self.source = source
        self.isText = isText
        reading = ReportReading(now: now, source: source, isText: isText)
    }

    func isOpen(_ line: ArraySlice<UInt8>) -> Bool { false }

    func resume(beginning: [UInt8]) {}

    mutating func report(_ record: ArraySlice<UInt8>, line: Int) throws -> Report? {
        if record.isEmpty { return nil }
        let (report, coder) = try reading.record(from: record, file: file, line: line)
        // It has no text that could be coded.
        guard coder == nil || coder == "bilat" else {
            foreign += 1
            return nil
        }
        return report
    }

    var leftOut: String? {
        foreign == 0
            ? nil
            : "\(foreign) events of another coder were left out; import the files of GDELT, or the archive they are in"
    }
}
