import EventModel

/// Applies the rules to a reading in order: relevance, act, direction, wording, register, polarity.
struct Judging {
    let lexicon: Lexicon
    let dossier: Dossier
    private let neitherReason: String
    private let onlyReasons: [String]

    init(lexicon: Lexicon, dossier: Dossier) {
        self.lexicon = lexicon
        self.dossier = dossier
        let names = dossier.parties.both.map { $0.name.text() }
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

    func judgement(of reading: Reading, documentKind: DocumentKind) -> Judgement {
        let groups = ActorGrouping.groups(of: reading)
        let main = ActFinding(reading: reading, groups: groups).mainAct()
        let verdict = RelevanceRule(
            reading: reading, groups: groups, main: main, lexicon: lexicon, dossier: dossier
        ).verdict()
        var judgement = Judgement(relevance: verdict.relevance, reason: verdict.reason, main: main)
        guard verdict.relevance != .none else { return judgement }
        let registers = RegisterRule(reading: reading, groups: groups, main: main)
        judgement.register = registers.register(relevance: verdict.relevance, documentKind: documentKind)
        let isAboutRelation =
            judgement.register == .commentary
            || verdict.relevance == .dyad && (main.map { $0.act.root == .statement } ?? true)
        judgement.rhetoric = RhetoricRule(
            reading: reading, dossier: dossier, isAboutRelation: isAboutRelation
        ).rhetoric()
        judgement.speaker = SpeakerRule(reading: reading, groups: groups).speaker()
        settleAct(&judgement, reading)
        judgement.dimensions = DimensionWeighing(
            reading: reading, dossier: dossier, lexicon: lexicon, main: main, root: judgement.root
        ).dimensions()
        if verdict.relevance == .dyad { settleDyad(&judgement, reading, groups) }
        return judgement
    }

    /// Root, quad and modality from the main act, its negation and its time.
    private func settleAct(_ judgement: inout Judgement, _ reading: Reading) {
        guard let main = judgement.main else { return }
        judgement.root = main.act.root
        judgement.quad = main.act.quad
        judgement.code = main.act.code
        judgement.modality = main.isPlanned ? .planned : .done
        let isCommentary = judgement.register == .commentary
        if isCommentary, main.act.root != .consult {
            set(.statement, .statement, nil, &judgement)
        } else if main.isNegated {
            settleNegated(&judgement, main)
        } else if main.act.root == .cooperate, main.isPlanned, !Self.measured.contains(main.cue.concept) {
            set(.agree, .verbalCooperation, "030", &judgement)
        } else if main.act.root == .statement, judgement.rhetoric == .deepening, !isCommentary,
            main.cue.concept == .say || main.cue.concept == .cooperate,
            reading.mentions.contains(where: { $0.role.isOfficial })
        {
            set(.support, .verbalCooperation, "051", &judgement)
        }
    }

    private func settleNegated(_ judgement: inout Judgement, _ main: ActReading) {
        judgement.modality = .denied
        switch main.act.root {
        case .agree, .support, .cooperate, .concede: set(.reject, .verbalConflict, "120", &judgement)
        case .sanction, .reject, .accuse, .threaten, .coerce, .assault: set(.statement, .statement, nil, &judgement)
        default: break
        }
    }

    private func set(_ root: EventRoot, _ quad: Quad, _ code: String?, _ judgement: inout Judgement) {
        judgement.root = root
        judgement.quad = quad
        judgement.code = code
    }

    private func settleDyad(_ judgement: inout Judgement, _ reading: Reading, _ groups: [ActorGroup]) {
        let isCommentary = judgement.register == .commentary
        var speakingSide: Int?
        if case .party(let side)? = judgement.speaker?.actor { speakingSide = side }
        judgement.initiator = DirectionRule(
            reading: reading, groups: groups, main: judgement.main, speaker: speakingSide
        ).initiator()
        judgement.isBoth = judgement.initiator == nil
        judgement.polarity = PolarityRule(
            main: judgement.main, root: judgement.root, isBoth: judgement.isBoth, rhetoric: judgement.rhetoric,
            isCommentary: isCommentary
        ).polarity()
        judgement.isRoutine = judgement.main.map { Self.routine.contains($0.cue.concept) } ?? false
        if judgement.isBoth {
            judgement.target = groups.first { !$0.hasParty && !$0.thirds.isEmpty }?.thirds.first
        }
    }

    /// What figures say stays a flow of goods also when it is a forecast.
    private static let measured: Set<Concept> = [.grow, .record, .become]

    private static let routine: Set<Concept> = [.congratulate, .culture, .welcome, .condole, .messages]
}
