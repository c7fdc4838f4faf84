import Dispatch
import EventCoding
import EventModel
import Synchronization

/// Codes many lines at a time on all cores, and gives their JSON in the order of the lines.
nonisolated struct LineCoding: Sendable {
    /// A line, with its place in the file.
    struct Line: Sendable {
        let bytes: [UInt8]
        let file: String
        let number: Int
    }

    /// What became of some lines: those before a mistake are coded.
    struct Outcome: Sendable {
        var json = JSONWriter()
        var mistake: (any Error)?
    }

    /// Lines that are worth being shared out.
    static let sliceSize = 4096

    let coder: Coder
    let sources: [String: Source]
    let reading: ReportReading
    let cores: Int

    /// The JSON of `lines` part by part, the parts in order; what stands behind a mistake is to be left out.
    func outcomes(of lines: [Line]) -> [Outcome] {
        guard cores > 1, lines.count > cores * 16 else { return [outcome(of: lines[...])] }
        let outcomes = Mutex([Outcome](repeating: Outcome(), count: cores))
        let size = (lines.count + cores - 1) / cores
        DispatchQueue.concurrentPerform(iterations: cores) { part in
            let slice = lines[min(part * size, lines.count)..<min((part + 1) * size, lines.count)]
            let outcome = outcome(of: slice)
            outcomes.withLock { $0[part] = outcome }
        }
        return outcomes.withLock { $0 }
    }

    /// Why a line is coded as it is.
    func explanation(of line: Line) throws -> String {
        let report = try reading.report(from: line.bytes[...], file: line.file, line: line.number)
        let lines = coder.explanation(of: report, source: sources[report.source]).lines
        return ([report.title] + lines).joined(separator: "\n") + "\n"
    }

    /// The coded event of a line as one JSON object, with the member `explanation`.
    func explainedRecord(of line: Line) throws -> String {
        let report = try reading.report(from: line.bytes[...], file: line.file, line: line.number)
        let source = sources[report.source]
        let event = coder.coded(report, source: source, knownAt: report.fetchedAt, knownBy: .observed)
        var json = JSONWriter()
        json.object { json in
            event.writeMembers(to: &json)
            json.key("explanation")
            coder.explanation(of: report, source: source).write(to: &json)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func outcome(of lines: ArraySlice<Line>) -> Outcome {
        var outcome = Outcome()
        for line in lines {
            do {
                let report = try reading.report(from: line.bytes[...], file: line.file, line: line.number)
                let event = coder.coded(
                    report, source: sources[report.source], knownAt: report.fetchedAt, knownBy: .observed)
                event.write(to: &outcome.json)
                outcome.json.endLine()
            } catch {
                outcome.mistake = error
                break
            }
        }
        return outcome
    }
}
