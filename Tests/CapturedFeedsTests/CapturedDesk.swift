import CapturedFeeds
import FixtureServer
import Foundation

/// The built program on the captured sequences, with an archive of its own.
struct CapturedDesk {
    struct Kept: Decodable, Equatable {
        var reason: String?
        var relevance: String

        var hasReason: Bool { reason?.isEmpty == false }
    }

    private let program: BuiltProgram
    private let dossier: [String]
    private let archive: String
    private let recording: String

    private init(program: BuiltProgram, dossier: [String], archive: String, recording: String) {
        (self.program, self.dossier, self.archive, self.recording) = (program, dossier, archive, recording)
    }

    init(sequences: [CapturedSequence], server: FixtureServer, folder: URL) throws {
        let dossier = folder.appendingPathComponent("captured.yaml")
        try CapturedDossier(sequences: sequences, server: server).yaml
            .write(to: dossier, atomically: true, encoding: .utf8)
        program = BuiltProgram("bilat", home: folder)
        self.dossier = ["--dossier", dossier.path]
        archive = folder.appendingPathComponent("captured.sqlite").path
        recording = folder.appendingPathComponent("recording").path
    }

    /// Polls each source once, and records it.
    func poll(isRecorded: Bool = false) async throws -> BuiltProgram.Outcome {
        let record = isRecorded ? ["--record", recording] : []
        return try await program.run(["watch", "--once", "--archive", archive] + record + dossier)
    }

    /// The same desk with an archive of its own, filled by the recording.
    func replayed() async throws -> CapturedDesk {
        let desk = CapturedDesk(
            program: program, dossier: dossier, archive: archive + ".replayed", recording: recording)
        let outcome = try await program.run(["replay", recording, "--archive", desk.archive] + dossier)
        guard outcome.status == 0 else { throw Trouble.notReplayed(outcome.errors) }
        return desk
    }

    enum Trouble: Error {
        case notReplayed(String)
    }

    /// Everything the archive holds of a sequence, the ignored included.
    func kept(of sequence: CapturedSequence) async throws -> [Kept] {
        let query = ["query", "relevance:any source:\(sequence.sourceName)", "--format", "json"]
        return try await program.run(query + ["--archive", archive] + dossier).lines.map { line in
            try JSONDecoder().decode(Kept.self, from: Data(line.utf8))
        }
    }
}
