import EventModel
import FeedParsing
import Foundation
import History
import ScreenModel
import Watching

/// Brings one file into the archive, with progress, from where an earlier run of it was cut off.
nonisolated struct ImportRun {
    let dossier: Dossier
    let history: History
    let file: ImportFile
    private let source: String
    let isFromBeginning: Bool
    private let pipeline: ImportPipeline
    private let mark: ImportMark
    var line = ProgressLine()
    private var slice: [Report] = []

    init(
        dossier: Dossier, pipeline: ImportPipeline, history: History, file: ImportFile, source: String,
        isFromBeginning: Bool
    ) {
        self.dossier = dossier
        self.pipeline = pipeline
        self.history = history
        self.file = file
        self.source = source
        self.isFromBeginning = isFromBeginning
        mark = ImportMark(beginning: file.beginning, form: file.form.rawValue)
    }

    /// What it came to besides what went through the pipeline; a mistake in the file ends it behind what stands before the mistake.
    mutating func run() throws -> ImportCount {
        defer { line.end() }
        switch file.form {
        case .lines: try readLines(JSONLines(file: file.name, source: source, isText: false))
        case .headlines: try readLines(JSONLines(file: file.name, source: source, isText: true))
        case .table: try readLines(TableLines(file: file.name, source: source))
        case .document: try readDocument()
        case .archive: return try mergeArchive()
        case .recording: return try takeRecording()
        }
        return ImportCount()
    }

    // MARK: Lines

    private mutating func readLines(_ reading: some ImportLines) throws {
        var reading = reading
        let start = try startingPlace()
        if start.byte > 0 { try file.handle.seek(toOffset: UInt64(start.byte)) }
        var lines = RecordReader(file.handle, place: start)
        if start.byte > 0 { try reading.resume(beginning: file.beginning) }
        do {
            while let record = lines.next(isOpen: reading.isOpen) {
                guard let report = try reading.report(record.bytes, line: record.line) else { continue }
                slice.append(report)
                if slice.count == ImportPipeline.sliceSize { try flush(upTo: lines.place) }
            }
        } catch {
            // What stands before the mistake is kept, as it would be had it been read alone.
            try flush(upTo: nil)
            _ = try answer(of: pipeline.finish)
            throw error
        }
        try flush(upTo: lines.place)
        guard let leftOut = reading.leftOut else { return }
        line.end()
        StandardError.write("bilat: \(file.name): \(leftOut)")
    }

    private func startingPlace() throws -> ImportMark.Place {
        guard file.size != nil, !isFromBeginning else { return ImportMark.Place() }
        let place = try answer { () throws(HistoryError) in
            try mark.place(in: history, bytesBefore: file.bytesBefore)
        }
        if place.byte > 0 {
            StandardError.write("bilat: \(file.name): an earlier run read \(place.line) lines of it; going on there")
        }
        return place
    }

    private mutating func flush(upTo place: ImportMark.Place?) throws {
        let progress = place.flatMap { place in
            file.size.map { mark.progress(at: place, size: $0, bytesBefore: file.bytesBefore, now: Clock.now()) }
        }
        let reports = slice
        slice.removeAll(keepingCapacity: true)
        try answer { () throws(HistoryError) in try pipeline.add(reports, progress: progress) }
        show(place)
    }

    private mutating func show(_ place: ImportMark.Place?) {
        let share = place.flatMap { place in file.size.map { Double(place.byte) / Double(max(1, $0)) } }
        line.show(pipeline.count.words, share: share, now: Clock.now().seconds)
    }

    // MARK: Whole documents

    /// A feed, or a table of GDELT, figures or votes, plain or zipped: what it is tells its content.
    private mutating func readDocument() throws {
        let origin = PayloadOrigin(source: source, url: file.name, fetchedAt: Clock.now())
        var records: [ParsedRecord] = []
        var failure: (any Error)?
        let parsed = PayloadParser(dossier: dossier).parse(
            chunks: { failure == nil ? FileChunk.next(of: file.handle) : nil }, origin: origin,
            knownBy: .reconstructed
        ) { record in
            records.append(record)
            guard records.count == ImportPipeline.sliceSize, failure == nil else { return }
            do { try flush(&records) } catch { failure = error }
        }
        if let failure { throw failure }
        try flush(&records)
        try tell(parsed)
    }

    private mutating func flush(_ records: inout [ParsedRecord]) throws {
        let slice = records
        records.removeAll(keepingCapacity: true)
        try answer { () throws(HistoryError) in try pipeline.add(slice) }
        show(nil)
    }

    private mutating func tell(_ parsed: ParsedPayload) throws {
        line.end()
        switch parsed {
        case .document(let document): tell(document.problems)
        case .codedTable(let table):
            StandardError.write(
                "bilat: \(file.name): \(table.rowsRead) rows read, \(table.rowsOutside) of them outside the dyad and its "
                    + "context, which are counted and not kept")
            tell(table.problems)
        case .series(_, let problems), .votes(_, let problems): tell(problems)
        case .notAFeed(let what): throw Failure("\(DisplayText.neutralised(file.name)): \(what.words)")
        }
    }

    private func tell(_ problems: [Problem]) {
        for problem in problems { StandardError.write("bilat: \(file.name): \(DisplayText.neutralised(problem.text))") }
    }
}
