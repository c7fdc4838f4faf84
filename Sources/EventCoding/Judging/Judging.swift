import EventModel

/// Applies the rules to a reading in order: relevance, act, direction, wording, register, polarity.
struct Judging: Sendable {
    let lexicon: Lexicon
    let dossier: RuleDossier
    private let neitherReason: String
    private let onlyReasons: [String]

    init(lexicon: Lexicon, dossier: RuleDossier) {
        self.lexicon = lexicon
        self.dossier = dossier
        let names = dossier.names
        neitherReason = "Neither \(names[0]) nor \(names[1]) is named."
        onlyReasons = [
            "Only \(names[0]) is named, \(names[1]) is not.", "Only \(names[1]) is named, \(names[0]) is not.",
        ]
    }

    /// Why a report that needs no full reading is none of the dyad's.
    func reason(for sight: NameGate.Sight) -> String {
        if sight.contains(.first) { return onlyReasons[0] }
        return sight.contains(.second) ? onlyReasons[1] : neitherReason
    }

    /// What the rules make of `reading`, all fields filled whatever its relevance.
    func judgement(of reading: Reading, groups: [ActorGroup], documentKind: DocumentKind) -> Judgement {
        let main = ActFinding(reading: reading, groups: groups).mainAct()
        let verdict = RelevanceRule(
            reading: reading, groups: groups, main: main, lexicon: lexicon, dossier: dossier
        ).verdict()
        var judgement = Judgement(
            relevance: verdict.relevance, reason: verdict.reason, relevanceRule: verdict.rule, main: main)
        settleWording(&judgement, reading, groups, documentKind)
        judgement.speaker = SpeakerRule(reading: reading, groups: groups).speaker()
        ActSettling(reading: reading).settle(&judgement)
        judgement.dimensions = DimensionWeighing(
            reading: reading, dossier: dossier, lexicon: lexicon, main: main, root: judgement.root
        ).dimensions()
        settleDyad(&judgement, reading, groups)
        return judgement
    }

    private func settleWording(
        _ judgement: inout Judgement, _ reading: Reading, _ groups: [ActorGroup], _ documentKind: DocumentKind
    ) {
        let registers = RegisterRule(reading: reading, groups: groups, main: judgement.main)
        judgement.register = registers.register(relevance: judgement.relevance, documentKind: documentKind)
        let isAboutRelation =
            judgement.register == .commentary
            || judgement.relevance == .dyad && (judgement.main.map { $0.act.root == .statement } ?? true)
        judgement.rhetoric = RhetoricRule(
            reading: reading, dossier: dossier, isAboutRelation: isAboutRelation
        ).rhetoric()
    }

    private func settleDyad(_ judgement: inout Judgement, _ reading: Reading, _ groups: [ActorGroup]) {
        var speakingSide: Int?
        if case .party(let side)? = judgement.speaker?.actor { speakingSide = side }
        judgement.initiator = DirectionRule(
            reading: reading, groups: groups, main: judgement.main, speaker: speakingSide
        ).initiator()
        let isBoth = judgement.initiator == nil
        judgement.polarity = PolarityRule(
            main: judgement.main, root: judgement.root, isBoth: isBoth, rhetoric: judgement.rhetoric,
            isCommentary: judgement.register == .commentary
        ).polarity()
        judgement.isRoutine = judgement.main.map { Self.routine.contains($0.cue.concept) } ?? false
        if isBoth, Self.isAimed(judgement) {
            judgement.target =
                groups.first { !$0.hasParty && !$0.thirds.isEmpty }?.thirds.first
                ?? (judgement.main?.cue.concept == .patrol ? reading.seaNamesakes.first : nil)
        }
    }

    /// Acts against others, and drills and patrols near them, have a target; a meeting in a third country has none.
    private static func isAimed(_ judgement: Judgement) -> Bool {
        guard let main = judgement.main else { return false }
        return main.act.quad == .verbalConflict || main.act.quad == .materialConflict
            || [.drill, .patrol].contains(main.cue.concept)
    }

    private static let routine: Set<Concept> = [.congratulate, .culture, .welcome, .condole, .messages]
}
