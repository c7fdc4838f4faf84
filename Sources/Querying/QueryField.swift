/// The fields that a query can name, by the words that name them.
public enum QueryField: String, CaseIterable, Sendable {
    case dim, root, code, quad, from, to, target, relevance, coder, side, kind, audience, source, family, lang, region
    case topic, phrase, rhetoric, speaker, rank, register, modality, story
    case goldstein, polarity, confidence
    case after, before, since
    case `is`

    /// What a field's value is.
    enum Shape {
        /// One of names; the same field repeated is OR.
        case name
        /// A number, plain or with a comparison.
        case number
        case time
        /// A state of the event or of the user's marks; repeated, all must hold.
        case state
    }

    var shape: Shape {
        switch self {
        case .quad, .rank, .goldstein, .polarity, .confidence: .number
        case .after, .before, .since: .time
        case .is: .state
        default: .name
        }
    }
}
