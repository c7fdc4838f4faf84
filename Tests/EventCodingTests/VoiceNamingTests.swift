import EventModel
import Testing

@testable import EventCoding

@Suite struct VoiceNamingTests {
    private func speaker(_ title: String) -> Speaker? {
        let report = Report(
            id: "1", source: "s", title: title, publishedAt: Timestamp(seconds: 1_790_000_000),
            fetchedAt: Timestamp(seconds: 1_790_000_000))
        return Coder(dossier: PairDossier.dossier, models: nil)
            .coded(report, source: nil, knownAt: report.fetchedAt, knownBy: .observed).speaker
    }

    @Test(arguments: [
        ("Joint statement: Russia and China oppose sanctions", "BOTH", 1),
        ("Россия и Китай осудили удары в совместном заявлении", "BOTH", 1),
        ("中俄联合声明强调反对霸权", "BOTH", 1),
        ("Putin: Russia and China are friends", "RUS", 2),
        ("钟声：中俄关系经得起考验", "CHN", 6),
        ("Russia and China strained over trade, TASS reports", "RUS", 7),
        ("Experts doubt that China will help Russia", "third", 8),
    ])
    func ladder_hasAPlaceForEachVoice(expected: (String, String, Int)) {
        let speaker = speaker(expected.0)
        #expect(speaker?.side == expected.1)
        #expect(speaker?.rank == expected.2)
    }

    @Test func signingAStatement_isNoSpeaking() {
        #expect(speaker("Russia and China sign joint statement")?.rank != 1)
    }
}
