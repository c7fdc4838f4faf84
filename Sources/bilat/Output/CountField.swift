import ArgumentParser
import EventModel

/// What events can be counted by.
nonisolated enum CountField: String, CaseIterable, ExpressibleByArgument, Sendable {
    case dim, root, code, quad, direction, from, to, target, relevance, coder, side, source, family, kind, lang, region,
        topic
    case phrase, rhetoric, speaker, register, modality, story, polarity
    case day, week, month, year

    /// Its name in JSON.
    var key: StaticString {
        switch self {
        case .dim: "dim"
        case .root: "root"
        case .code: "code"
        case .quad: "quad"
        case .direction: "direction"
        case .from: "from"
        case .to: "to"
        case .target: "target"
        case .relevance: "relevance"
        case .coder: "coder"
        case .side: "side"
        case .source: "source"
        case .family: "family"
        case .kind: "kind"
        case .lang: "lang"
        case .region: "region"
        case .topic: "topic"
        case .phrase: "phrase"
        case .rhetoric: "rhetoric"
        case .speaker: "speaker"
        case .register: "register"
        case .modality: "modality"
        case .story: "story"
        case .polarity: "polarity"
        case .day: "day"
        case .week: "week"
        case .month: "month"
        case .year: "year"
        }
    }

    /// The period it is, where it is one.
    var period: CountPeriod? { CountPeriod(rawValue: rawValue) }
}
