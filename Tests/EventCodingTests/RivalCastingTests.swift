import EventModel
import Testing

@testable import EventCoding

@Suite struct RivalCastingTests {
    private func event(_ title: String, _ relation: Dossier.Relation) -> CodedEvent {
        var dossier = PairDossier.dossier
        dossier.relation = relation
        let report = Report(id: "1", source: "s", title: title, fetchedAt: Timestamp(seconds: 1_790_000_000))
        return Coder(dossier: dossier, models: nil)
            .coded(report, source: nil, knownAt: report.fetchedAt, knownBy: .observed)
    }

    @Test(arguments: ["China holds military drills near Russia", "Китай начал учения у границ России", "中国在俄罗斯附近举行军演"])
    func drillOfOne_isForceShown_betweenRivals(title: String) {
        let rival = event(title, .rivals)
        #expect(rival.root == .mobilize && rival.quad == .materialConflict)
        #expect(rival.direction.text == "CHN>RUS")
        #expect(event(title, .partners).root == .cooperate)
    }

    @Test func votes_doNotCallForceCooperation() {
        var dossier = PairDossier.dossier
        dossier.relation = .rivals
        let moment = Timestamp(seconds: 1_790_000_000)
        let report = Report(id: "1", source: "s", title: "Китай начал учения вокруг России", fetchedAt: moment)
        let event = Coder(dossier: dossier).coded(report, source: nil, knownAt: moment, knownBy: .observed)
        #expect(event.root == .mobilize && event.polarity == -1)
    }

    @Test(arguments: ["Russia and China hold joint military drills", "中俄举行联合军演"])
    func drillOfBoth_staysCooperation(title: String) {
        #expect(event(title, .rivals).root == .cooperate)
    }
}
