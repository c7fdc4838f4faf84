import EventModel
import Testing

@testable import EventCoding

@Suite struct RelevanceApartTests {
    private static let coder = Coder(dossier: PairDossier.dossier, models: nil)

    private func event(_ title: String) -> CodedEvent {
        let report = Report(id: "1", source: "s", title: title, fetchedAt: Timestamp(seconds: 1_790_000_000))
        return Self.coder.coded(report, source: nil, knownAt: report.fetchedAt, knownBy: .observed)
    }

    @Test(arguments: [
        "Lecture on the China-Russia threat draws a crowd", "Russian and Chinese firms hit by US sanctions",
        "Chinese and Russian hackers breach the US grid", "How Russia and China could hobble the plans of Japan",
        "EU, Russia and China decline the invitation of Iran", "В США оценили отношения России и Китая",
    ])
    func both_asOthersSeeOrPunishThem_areContext(title: String) {
        #expect(event(title).relevance == .context, "\(event(title).reason)")
    }

    @Test(arguments: [
        "Russia and China agree on a plan for Iran", "Chinese bank refuses Russian payments over US sanctions",
        "Пекин не согласится, чтобы США давили на отношения с Россией", "How Russia and China built their pipeline",
    ])
    func both_withEachOther_stayDyad(title: String) {
        #expect(event(title).relevance == .dyad, "\(event(title).reason)")
    }
}
