import EventModel
import Foundation
import Synchronization

/// Writes what comes over the wire into a folder: a manifest of JSON lines, and each different body once.
///
/// A body's file is complete before the manifest names it, and a line is written at once, so that a watch that is
/// killed leaves at most one torn line at the end. May be called from any lane.
public final class RecordingWriter: Sendable {
    static let manifestName = "recording.jsonl"

    private struct State {
        let manifest: FileHandle
        /// Files by the digest of what they hold.
        var files: [String: String]
        /// Whether the last line may have been torn.
        var mustEndLine = false
    }

    public let folder: String
    private let state: Mutex<State>

    private init(folder: String, state: sending State) {
        self.folder = folder
        self.state = Mutex(state)
    }

    /// Opens a folder to record into; one that holds a recording of the same dossier is carried on.
    public static func open(folder: String, header: RecordingHeader) throws(RecordingError) -> RecordingWriter {
        let path = folder + "/" + manifestName
        var files: [String: String] = [:]
        var mustEndLine = false
        if FileManager.default.fileExists(atPath: path) {
            let recording = try Recording(folder: folder)
            guard recording.header.dossier == header.dossier else {
                throw RecordingError(
                    "\(folder) holds a recording of the dossier \(recording.header.dossier); choose another folder")
            }
            files = recording.files
            mustEndLine = recording.isTorn
        }
        do {
            try FileManager.default.createDirectory(atPath: folder + "/bodies", withIntermediateDirectories: true)
            if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(filePath: path)) }
            let manifest = try FileHandle(forWritingTo: URL(filePath: path))
            try manifest.seekToEnd()
            let writer = RecordingWriter(
                folder: folder, state: State(manifest: manifest, files: files, mustEndLine: mustEndLine))
            try writer.append(header)
            return writer
        } catch {
            throw Self.failure(error, at: path)
        }
    }

    /// Keeps an exchange with its body.
    public func keep(_ exchange: RecordedExchange) throws(RecordingError) {
        do {
            var file: String?
            if case .payload(let payload) = exchange.result.outcome { file = try keep(payload, of: exchange.result) }
            try append(ManifestLine(exchange, file: file))
        } catch {
            throw Self.failure(error, at: folder)
        }
    }

    /// Whether a body of this digest is in the recording.
    public func holds(digest: String) -> Bool {
        state.withLock { $0.files[digest] != nil }
    }

    /// Where the payload's bytes are, below the folder.
    private func keep(_ payload: Payload, of result: PollResult) throws -> String {
        let digest = result.memory.bodyDigest ?? "\(payload.bytes.count)-\(payload.fetchedAt.seconds)"
        if let file = state.withLock({ $0.files[digest] }) { return file }
        let file = BodyName.path(of: payload, source: result.source, digest: digest)
        try Data(payload.bytes).write(to: URL(filePath: folder + "/" + file), options: .atomic)
        state.withLock { $0.files[digest] = file }
        return file
    }

    private func append(_ line: some Encodable) throws {
        let text = try ManifestLine.text(line)
        try state.withLock { state in
            let start = state.mustEndLine ? [UInt8(ascii: "\n")] : []
            state.mustEndLine = true
            try state.manifest.write(contentsOf: Data(start + text))
            state.mustEndLine = false
        }
    }

    private static func failure(_ error: any Error, at place: String) -> RecordingError {
        if let error = error as? RecordingError { return error }
        return RecordingError("NOT RECORDED: \(place): \(error.localizedDescription)")
    }
}
