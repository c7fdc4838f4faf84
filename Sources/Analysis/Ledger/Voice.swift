public import EventModel

/// Whose voice a source is, as far as counting independent origins needs it.
public struct Voice: Hashable, Sendable {
    /// Outlets of one family are one origin.
    public var family: String
    public var side: String
    /// Ministries, armed forces and governments themselves.
    public var isOfficial: Bool

    /// The voices of a dossier's sources by source name.
    public static func voices(of sources: [Source]) -> [String: Voice] {
        var voices: [String: Voice] = [:]
        for source in sources {
            voices[source.name] = Voice(
                family: source.family, side: source.side,
                isOfficial: source.kind == .official || source.kind == .army)
        }
        return voices
    }
}
