import EventCoding
import EventModel
import Testing

@Suite struct ExplanationTests {
    private let moment = Timestamp(seconds: 1_790_000_000)

    @Test func explanation_saysRulesModelAndRunnerUp() throws {
        let report = Report(id: "1", source: "s", title: "China bans imports of Russian coal", fetchedAt: moment)
        let explanation = Coder(dossier: PairDossier.dossier).explanation(of: report, source: nil)
        let root = try #require(explanation.fields.first { $0.name == "root" })
        #expect(root.outcome == "SANCTION" && root.rules == "SANCTION")
        #expect(root.share > root.runnerUpShare)
        #expect(root.cues.contains { $0.name == "root SANCTION" })
        #expect(explanation.evidence.contains { $0.rule == "act:ban" })
        #expect(explanation.lines.contains { $0.hasPrefix("root: SANCTION") })
    }

    @Test func turningCues_outweighTheLead_andAreAmongTheCues() throws {
        let titles = ["China bans imports of Russian coal", "China warns Russia over trade", "Putin meets Xi Jinping"]
        let fields = titles.flatMap { title in
            let report = Report(id: "1", source: "s", title: title, fetchedAt: moment)
            return Coder(dossier: PairDossier.dossier).explanation(of: report, source: nil).fields
        }
        let turned = fields.filter { !$0.turningCues.isEmpty }
        #expect(!turned.isEmpty)
        for field in turned { #expect(field.turningCues == field.cues.prefix(field.turningCues.count).map(\.name)) }
    }

    @Test func json_carriesVotesAndWhatWouldChangeThem() throws {
        let report = Report(id: "1", source: "s", title: "China bans imports of Russian coal", fetchedAt: moment)
        var json = JSONWriter()
        Coder(dossier: PairDossier.dossier).explanation(of: report, source: nil).write(to: &json)
        let text = String(decoding: json.bytes, as: UTF8.self)
        #expect(text.contains("\"field\":\"root\",\"outcome\":\"SANCTION\",\"rules\":\"SANCTION\""))
        #expect(text.contains("\"wouldChangeWithout\":"))
    }

    @Test func textWithoutNames_hasOnlyAReason() {
        let report = Report(id: "1", source: "s", title: "A quiet day", fetchedAt: moment)
        let explanation = Coder(dossier: PairDossier.dossier).explanation(of: report, source: nil)
        #expect(explanation.fields.isEmpty)
        #expect(explanation.reason == "Neither Russia nor China is named.")
    }

    @Test(arguments: [
        ("Russia and China agree on gas, TASS reports", "TASS"), ("Россия и Китай договорились, сообщает ТАСС", "TASS"),
        ("据新华社报道,中俄签署协议", "Xinhua"), ("Russia trusts China, minister told RIA Novosti", "RIA Novosti"),
    ])
    func origin_isWhomTheSentenceCites(pair: (String, String)) {
        let report = Report(id: "1", source: "s", title: pair.0, fetchedAt: moment)
        let event = Coder(dossier: PairDossier.dossier).coded(
            report, source: nil, knownAt: moment, knownBy: .observed)
        #expect(event.origin == pair.1)
    }
}
