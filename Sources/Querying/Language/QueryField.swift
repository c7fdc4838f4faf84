import EventModel

/// The fields that a query can name, by the words that name them.
public enum QueryField: String, CaseIterable, Sendable {
    case dim, root, code, quad, from, to, target, relevance, coder, side, kind, audience, source, family, lang, region
    case topic, phrase, rhetoric, speaker, rank, register, modality, story
    case goldstein, polarity, confidence, origins
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

    /// The column of names that it asks for, where it is one.
    var column: NameField? {
        switch self {
        case .side: .side
        case .lang: .language
        case .target: .target
        case .code: .code
        case .coder: .coder
        case .story: .story
        case .topic: .topic
        case .phrase: .phrase
        case .region: .region
        default: nil
        }
    }

    var shape: Shape {
        switch self {
        case .quad, .rank, .goldstein, .polarity, .confidence, .origins: .number
        case .after, .before, .since: .time
        case .is: .state
        default: .name
        }
    }
}
