public import EventModel

/// What to say where no recorded vote is in the archive: where they are to be had, and by which command.
public struct MissingVotes: Sendable {
    private let sources: [Source]

    public init(_ dossier: Dossier) {
        sources = dossier.sources.filter { $0.format == .votes }
    }

    public var lines: [String] {
        let none = "no recorded vote is in the archive"
        if sources.isEmpty {
            return [none, "download a table of votes of the UN Digital Library, then: bilat import FILE.csv"]
        }
        return [none]
            + sources.map { source in
                let state = source.enabled ? "bilat watch polls it" : "switched off, S in the dashboard switches it on"
                return "\(source.name): \(state); or download \(source.url), then: bilat import FILE.csv"
            }
    }
}
