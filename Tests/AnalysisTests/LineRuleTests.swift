import Analysis
import EventModel
import Testing

struct LineRuleTests {
    let rule = LineRule(dyad: dyad)

    @Test func jointVeto_isFrontAndNeverFriction() {
        let veto = row(1, root: .reject, quad: .verbalConflict, polarity: -1, target: "UN", goldstein: -4)
        let share = rule.share(of: veto)
        #expect(share.line == .front)
        #expect(share.value == 1)
        #expect(share.friction == 0)
    }

    @Test func commentary_weighsNothing() {
        let share = rule.share(of: row(1, register: .commentary))
        #expect(share.weight == 0)
        #expect(share.remark == .commentary)
    }

    @Test func claim_weighsNothing() {
        #expect(rule.share(of: row(1, register: .claim)).weight == 0)
    }

    @Test func report_countsHalf() {
        #expect(rule.share(of: row(1, register: .report, confidence: 0.8)).weight == 0.4)
    }

    @Test func routine_countsAFifthAtMost() {
        #expect(rule.share(of: row(1, routine: true, confidence: 1)).weight == 0.2)
    }

    @Test func deniedAct_weighsNothing() {
        #expect(rule.share(of: row(1, modality: .denied)).weight == 0)
    }

    @Test func contextEvent_weighsNothing() {
        #expect(rule.share(of: row(1, relevance: .context)).remark == .outside)
    }

    @Test func officialWord_isTalkByPolarityAlone() {
        let share = rule.share(
            of: row(1, direction: toBeijing, root: .support, polarity: 1, register: .officialWord, goldstein: 7))
        #expect(share.line == .talk)
        #expect(share.value == 0.5)
    }

    @Test func plannedAct_isTalk() {
        #expect(rule.share(of: row(1, root: .agree, modality: .planned)).line == .talk)
    }

    @Test func directedAct_joinsPolarityAndGoldstein() {
        let share = rule.share(of: row(1, direction: toBeijing, root: .sanction, polarity: -2, goldstein: -8))
        #expect(share.line == .deeds)
        #expect(abs(share.value - -0.9) < 1e-9)
        #expect(abs(share.friction - 0.9) < 1e-9)
    }

    @Test func mutualAct_doesNotUseGoldstein() {
        #expect(rule.share(of: row(1, polarity: 1, goldstein: -8)).value == 0.5)
    }

    @Test func publishedFigures_areDeeds() {
        #expect(rule.share(of: row(1, root: .statement, polarity: 1, register: .data)).line == .deeds)
    }

    @Test func uncodedEffect_weighsNothing() {
        #expect(rule.share(of: row(1, polarity: nil)).remark == .uncoded)
    }
}
