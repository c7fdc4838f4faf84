import EventModel

/// Settles root, quad and modality from the main act, its negation and its time.
struct ActSettling {
    let reading: Reading

    func settle(_ judgement: inout Judgement) {
        guard let main = judgement.main else { return }
        judgement.root = main.act.root
        judgement.quad = main.act.quad
        judgement.code = main.act.code
        judgement.modality = ModalityRule(reading: reading, main: main).modality()
        let isCommentary = judgement.register == .commentary
        if isCommentary, main.act.root != .consult {
            set(.statement, .statement, nil, &judgement)
        } else if main.isNegated {
            settleNegated(&judgement, main)
        } else if main.act.root == .cooperate, main.isPlanned, !Self.measured.contains(main.cue.concept) {
            set(.agree, .verbalCooperation, "030", &judgement)
        } else if isWarmWord(judgement, main), !isCommentary {
            set(.support, .verbalCooperation, "051", &judgement)
        }
    }

    /// Elevated words of somebody official are support.
    private func isWarmWord(_ judgement: Judgement, _ main: ActReading) -> Bool {
        main.act.root == .statement && judgement.rhetoric == .deepening
            && (main.cue.concept == .say || main.cue.concept == .cooperate)
            && reading.mentions.contains { $0.role.isOfficial }
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

    /// What figures say stays a flow of goods also when it is a forecast.
    private static let measured: Set<Concept> = [.grow, .record, .become]
}
