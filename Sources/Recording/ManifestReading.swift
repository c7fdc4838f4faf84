import EventModel
import Foundation

/// Reads a manifest line by line.
struct ManifestReading {
    private let path: String
    private let decoder = JSONDecoder()
    private var number = 0
    private(set) var header: RecordingHeader?
    private(set) var lines: [ManifestLine] = []
    /// For each line, how many starts were recorded before it.
    private(set) var sessions: [Int] = []
    private var starts = 0
    private(set) var problems: [Problem] = []

    init(path: String) {
        self.path = path
    }

    /// Takes the next line, without its line feed.
    mutating func take(_ line: [UInt8]) throws(RecordingError) {
        number += 1
        guard !line.isEmpty else { return }
        let data = Data(line)
        if let read = try? decoder.decode(ManifestLine.self, from: data) {
            lines.append(read)
            sessions.append(starts)
        } else if let format = try? decoder.decode(Format.self, from: data).format {
            try takeHeader(data, format: format)
        } else {
            problems.append(
                Problem(
                    "cannot be read, perhaps because the recording broke off here; left out", place: path, line: number)
            )
        }
    }

    private struct Format: Decodable {
        var format: Int
    }

    private mutating func takeHeader(_ data: Data, format: Int) throws(RecordingError) {
        guard format <= RecordingHeader.currentFormat else {
            throw RecordingError(
                "\(path):\(number): written in form \(format) by a newer bilat; this one reads up to form "
                    + "\(RecordingHeader.currentFormat)")
        }
        do {
            header = try decoder.decode(RecordingHeader.self, from: SourceCompletion.completed(data))
            starts += 1
        } catch {
            throw RecordingError("\(path):\(number): the head of the recording cannot be read: \(error)")
        }
    }
}
