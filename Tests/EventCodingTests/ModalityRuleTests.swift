import EventModel
import Testing

@testable import EventCoding

@Suite struct ModalityRuleTests {
    private func modality(_ title: String) -> Modality? {
        let report = Report(id: "1", source: "s", title: title, fetchedAt: Timestamp(seconds: 1_790_000_000))
        return Coder(dossier: PairDossier.dossier, models: nil)
            .coded(report, source: nil, knownAt: report.fetchedAt, knownBy: .observed).modality
    }

    @Test(arguments: [
        ("Russia and China sign a gas contract", Modality.done),
        ("Russia and China will sign a gas contract", .planned),
        ("Russia could sign a gas contract with China", .conditional),
        ("Россия может поставить Китаю газ", .conditional),
        ("中国可能向俄罗斯出口汽车", .conditional),
        ("Russia and China are holding talks", .ongoing),
        ("Китай ведёт переговоры с Россией", .ongoing),
        ("中俄正在举行联合军演", .ongoing),
        ("Russia and China did not sign a gas contract", .denied),
    ])
    func modality_isReadFromTheWordsBeforeTheAct(pair: (String, Modality)) {
        #expect(modality(pair.0) == pair.1)
    }

    @Test func month_isNoCondition() {
        #expect(modality("In May Russia and China signed a gas contract") == .done)
        #expect(modality("On May 9 Putin met Xi Jinping") == .done)
    }
}
