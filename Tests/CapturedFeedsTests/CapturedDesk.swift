import CapturedFeeds
import FixtureServer
import Foundation

/// The built program on the captured sequences, with an archive of its own.
struct CapturedDesk {
    struct Kept: Decodable {
        var reason: String?
        var relevance: String

        var hasReason: Bool { reason?.isEmpty == false }
    }

    private let program: BuiltProgram
    private let options: [String]

    init(sequences: [CapturedSequence], server: FixtureServer, folder: URL) throws {
        let dossier = folder.appendingPathComponent("captured.yaml")
        try CapturedDossier(sequences: sequences, server: server).yaml
            .write(to: dossier, atomically: true, encoding: .utf8)
        program = BuiltProgram("bilat", home: folder)
        options = ["--dossier", dossier.path, "--archive", folder.appendingPathComponent("captured.sqlite").path]
    }

    /// Polls each source once.
    func poll() async throws -> BuiltProgram.Outcome {
        try await program.run(["watch", "--once"] + options)
    }

    /// Everything the archive holds of a sequence, the ignored included.
    func kept(of sequence: CapturedSequence) async throws -> [Kept] {
        let query = ["query", "relevance:any source:\(sequence.sourceName)", "--format", "json"]
        return try await program.run(query + options).lines.map { line in
            try JSONDecoder().decode(Kept.self, from: Data(line.utf8))
        }
    }
}
