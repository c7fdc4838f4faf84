public import EventModel
import TextFolding

/// One run of a query over many events: keeps the regular expressions' memory and their limits.
public struct QueryRun {
    /// Events at which a regular expression may exceed its steps before it is given up: with the limit of one match
    /// this keeps a hostile pattern under a second.
    static let costlyLimit = 100

    let query: Query
    private let marks: EventMarks
    private var regexes: RegexMatching?
    private(set) var costlyEvents = 0

    public init(_ query: Query, marks: EventMarks) {
        self.query = query
        self.marks = marks
    }

    /// Goes on where another run over other events ended.
    init(_ query: Query, marks: EventMarks, costlyEvents: Int) {
        self.init(query, marks: marks)
        self.costlyEvents = costlyEvents
    }

    /// What the user should know about the answer: a regular expression that was too costly.
    public var problem: String? {
        if costlyEvents == 0 { return nil }
        let rest = costlyEvents >= Self.costlyLimit ? "; it was given up, so the answer is not whole" : ""
        return "the regular expression is too costly for \(costlyEvents) events, which are left out\(rest)"
    }

    public mutating func matches(_ event: some EventFields) -> Bool {
        holds(query.expression, for: event)
    }

    private mutating func holds(_ expression: QueryExpression, for event: some EventFields) -> Bool {
        switch expression {
        case .all(let parts):
            for part in parts where !holds(part, for: event) { return false }
            return true
        case .any(let parts):
            for part in parts where holds(part, for: event) { return true }
            return false
        case .not(let part): return !holds(part, for: event)
        case .test(let test): return holds(test, for: event)
        }
    }

    mutating func holds(_ test: QueryTest, for event: some EventFields) -> Bool {
        switch test {
        case .text(let needle): event.folded.withUnsafeBytes { ByteSearch.offset(of: needle, in: $0) } != nil
        case .wholeWord(let needle):
            event.folded.withUnsafeBytes { ByteSearch.offset(ofWord: needle, in: $0) } != nil
        case .regex(let pattern): matches(pattern, event.folded)
        case .dimension(let dimension): event.dimensions.contains(dimension)
        case .root(let root): event.root == root
        case .from(let code): if case .directed(code, _) = event.direction { true } else { false }
        case .to(let code): if case .directed(_, code) = event.direction { true } else { false }
        case .relevance(let relevance): event.relevance == relevance
        case .rhetoric(let rhetoric): event.rhetoric == rhetoric
        case .register(let register): event.register == register
        case .modality(let modality): event.modality == modality
        case .name(let field, let name): Self.has(name, in: field, event)
        case .sources(let names): names.contains(event.source)
        case .speaker(let name): event.speaker.map { Self.isSpeaker($0, name) } ?? false
        case .number(let field, let comparison): comparison.holds(for: Self.number(of: field, event))
        case .notBefore(let moment): event.orderedAt >= moment
        case .before(let moment): event.orderedAt < moment
        case .state(let state): has(state, event)
        case .among(let group): group.contains(event)
        }
    }

    static func isSpeaker(_ speaker: String, _ folded: [UInt8]) -> Bool {
        FoldedText.bytes(of: speaker) == folded
    }

    private static func has(_ name: String, in field: QueryField, _ event: some EventFields) -> Bool {
        switch field {
        case .side: event.side == name
        case .lang: event.language == name
        case .target: event.target == name
        case .code: event.code == name
        case .coder: event.coder == name
        case .story: event.story == name
        case .topic: event.topics.contains(name)
        case .phrase: event.phrases.contains(name)
        case .region: event.regions.contains(name)
        default: false
        }
    }

    private static func number(of field: QueryField, _ event: some EventFields) -> Double? {
        switch field {
        case .quad: event.quad.map { Double($0.rawValue) }
        case .rank: event.speakerRank.map(Double.init)
        case .polarity: event.polarity.map(Double.init)
        case .goldstein: event.goldstein
        case .confidence: event.confidence
        case .origins: event.corroboration.map { Double($0.origins) }
        default: nil
        }
    }

    private func has(_ state: QueryState, _ event: some EventFields) -> Bool {
        switch state {
        case .new: marks.caughtUpAt.map { event.knownAt > $0 } ?? true
        case .starred: marks.starred.contains(event.key)
        case .marked: marks.marked.contains(event.key)
        case .onesided: event.corroboration?.isOnesided ?? false
        case .burst, .hidden: false  // Read as groups and as expressions.
        case .routine: event.isRoutine
        case .corrected: event.isCorrected
        }
    }

    private mutating func matches(_ pattern: RegexPattern, _ folded: ArraySlice<UInt8>) -> Bool {
        guard costlyEvents < Self.costlyLimit else { return false }
        let matching = regexes ?? RegexMatching()
        regexes = matching
        switch folded.withUnsafeBytes({ matching.firstMatch(of: pattern, in: $0) }) {
        case .range: return true
        case .none: return false
        case .tooCostly:
            costlyEvents += 1
            return false
        }
    }
}
