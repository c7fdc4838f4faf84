public import EventModel

/// The first line of a recording, repeated at each start of a watch that records into the same folder.
public struct RecordingHeader: Hashable, Codable, Sendable {
    /// The number of the form that this program writes.
    public static let currentFormat = 1

    /// For whoever opens the file.
    public var about: String
    public var format: Int
    /// The name of the dossier, and the file it was given as, if it was.
    public var dossier: String
    public var dossierFile: String?
    /// The sources in the order of the dossier, as they were then.
    public var sources: [Source]
    public var startedAt: Timestamp
    public var program: String

    /// Sources are kept without credentials.
    public init(
        dossier: String, dossierFile: String? = nil, sources: [Source], startedAt: Timestamp, program: String
    ) {
        about =
            "A recording of bilat. A line each for what was asked and answered; bodies are files below “bodies”. "
            + "`bilat replay` runs it."
        format = Self.currentFormat
        self.dossier = dossier
        self.dossierFile = dossierFile
        self.sources = sources.map { source in
            var source = source
            source.url = SecretRemoval.address(source.url)
            source.mirror = source.mirror.map(SecretRemoval.address)
            return source
        }
        self.startedAt = startedAt
        self.program = program
    }
}
