import EventModel
import Foundation
import Watching

/// Reads reports from lines: JSON as `bilat parse` prints it or, inside a coded event, `bilat query`; or plain headlines.
nonisolated struct ReportReading: Sendable {
    let now: Timestamp
    let source: String
    let isText: Bool
    private let decoder = JSONDecoder()

    init(now: Timestamp, source: String, isText: Bool) {
        self.now = now
        self.source = source
        self.isText = isText
    }

    /// The report of a line; a line that is none ends the command with its place.
    func report(from bytes: ArraySlice<UInt8>, file: String, line: Int) throws -> Report {
        try record(from: bytes, file: file, line: line).report
    }

    /// The same, with who coded it where the line is a coded event.
    func record(
        from bytes: ArraySlice<UInt8>, file: String, line: Int
    ) throws -> (report: Report, coder: String?) {
        let id = "\(file):\(line)"
        if isText {
            let title = String(decoding: bytes, as: UTF8.self)
            return (Report(id: id, source: source, title: title, fetchedAt: now), nil)
        }
        if let plain = ReportLine(bytes) {
            return (plain.report(fallbackID: id, source: source, now: now), plain.coder)
        }
        do {
            if let coded = try? decoder.decode(CodedDraft.self, from: Data(bytes)) {
                return (coded.report.report(fallbackID: id, source: source, now: now), coded.coder)
            }
            let draft = try decoder.decode(ReportDraft.self, from: Data(bytes))
            return (draft.report(fallbackID: id, source: source, now: now), nil)
        } catch let error as DecodingError {
            throw Failure("\(file):\(line): no report: \(Self.words(for: error)); see `bilat parse` for the form")
        }
    }

    private static func words(for error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _): "the field “\(key.stringValue)” is missing"
        case .valueNotFound(_, let context), .typeMismatch(_, let context):
            "the field “\(field(context))” is of another kind"
        case .dataCorrupted(let context):
            context.codingPath.isEmpty ? "not JSON" : "the field “\(field(context))”: \(context.debugDescription)"
        @unknown default: "not readable"
        }
    }

    private static func field(_ context: DecodingError.Context) -> String {
        context.codingPath.map(\.stringValue).joined(separator: ".")
    }
}
