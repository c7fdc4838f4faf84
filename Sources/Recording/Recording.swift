public import EventModel
import Foundation

/// What a watch recorded, read back: the manifest at once, each body when it is asked for.
public struct Recording: Sendable {
    public let folder: String
    /// Of the newest start.
    public let header: RecordingHeader
    /// Lines that were left out, with their places and reasons.
    public let problems: [Problem]
    /// Whether the manifest does not end with a whole line.
    let isTorn: Bool
    /// In canonical order: by the second in which they ended, then polls before pages, then by source.
    private let lines: [ManifestLine]
    /// For each line, by how many starts of a watch it was preceded.
    private let sessions: [Int]

    /// Whether a folder looks like one that a watch has recorded into.
    public static func isRecording(folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + RecordingWriter.manifestName)
    }

    /// Reads the manifest of a recording. A line that cannot be read, as a crash leaves one at the end, is left out
    /// and stands among `problems`.
    public init(folder: String) throws(RecordingError) {
        let path = folder + "/" + RecordingWriter.manifestName
        guard let data = FileManager.default.contents(atPath: path) else {
            throw RecordingError("\(path): cannot be read; is \(folder) a folder written by `bilat watch --record`?")
        }
        var reading = ManifestReading(path: path)
        for line in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            try reading.take(Array(line))
        }
        guard let header = reading.header else {
            throw RecordingError("\(path): there is no line that says what is recorded; this is no recording of bilat")
        }
        self.folder = folder
        self.header = header
        problems = reading.problems
        isTorn = data.last.map { $0 != UInt8(ascii: "\n") } ?? false
        let order = reading.lines.enumerated().sorted { Self.precedes($0, $1) }.map(\.offset)
        lines = order.map { reading.lines[$0] }
        sessions = order.map { reading.sessions[$0] }
    }

    private static func precedes(_ left: (Int, ManifestLine), _ right: (Int, ManifestLine)) -> Bool {
        if left.1.endedAt != right.1.endedAt { return left.1.endedAt < right.1.endedAt }
        let kinds = RecordedExchange.Kind.allCases
        let places = (kinds.firstIndex(of: left.1.kind) ?? 0, kinds.firstIndex(of: right.1.kind) ?? 0)
        if places.0 != places.1 { return places.0 < places.1 }
        if left.1.source != right.1.source { return left.1.source < right.1.source }
        return left.0 < right.0
    }

    /// How many exchanges there are.
    public var count: Int { lines.count }

    /// When the exchange at a place ended.
    public func endedAt(_ place: Int) -> Timestamp { lines[place].endedAt }

    /// What tells the exchange at a place from others, for whoever goes on with a recording behind it.
    public func trace(of place: Int) -> String {
        let line = lines[place]
        return "\(line.endedAt.rfc3339) \(line.kind.rawValue) \(line.source) \(line.report ?? "")"
    }

    /// Whether the watch was started anew between the exchange before this place and this one.
    public func isRestart(_ place: Int) -> Bool {
        place > 0 && sessions[place] > sessions[place - 1]
    }

    /// The exchange at a place, in canonical order, with its body.
    public func exchange(_ place: Int) throws(RecordingError) -> RecordedExchange {
        let line = lines[place]
        guard let body = line.body else { return line.recorded(bytes: []) }
        let path = folder + "/" + body.file
        guard Self.isInside(body.file), let bytes = FileManager.default.contents(atPath: path) else {
            throw RecordingError("\(path): the body of \(line.source) of \(line.endedAt.rfc3339) cannot be read")
        }
        guard bytes.count == body.bytes else {
            throw RecordingError(
                "\(path): has \(bytes.count) bytes where the recording says \(body.bytes); correct “bytes” in the "
                    + "manifest if the change is meant")
        }
        return line.recorded(bytes: Array(bytes))
    }

    /// The files of bodies by the digests of what they hold.
    var files: [String: String] {
        Dictionary(
            lines.compactMap { line in
                line.memory.bodyDigest.flatMap { digest in line.body.map { (digest, $0.file) } }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// A recording that came by mail names no file outside its folder.
    private static func isInside(_ file: String) -> Bool {
        !file.hasPrefix("/") && !file.split(separator: "/").contains("..")
    }
}
