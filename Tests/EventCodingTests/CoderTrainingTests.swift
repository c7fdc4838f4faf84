import EventModel
import Testing

@testable import EventCoding

@Suite struct CoderTrainingTests {
    private static let coder = Coder(dossier: PairDossier.dossier, models: nil)
    private static let items: [GoldItem] = (0..<12).map { number in
        let isDeal = number % 2 == 0
        return GoldItem(
            id: "t\(number)", date: "2026-01-01",
            text: isDeal
                ? "Russia and China frobnicate a pipeline \(number)" : "China glorps Russia over coal \(number)",
            dyad: ["dyad"], direction: [isDeal ? "BOTH" : "CHN>RUS"], dims: ["economic"],
            root: [isDeal ? "AGREE" : "PROTEST"], quad: [isDeal ? "1" : "3"], polarity: [isDeal ? "2" : "-1"],
            rhetoric: ["-"], register: [])
    }

    @Test func training_isTheSameTwice_andFileKeepsIt() throws {
        let training = CoderTraining(coder: Self.coder)
        let first = training.models(from: Self.items)
        #expect(first.fileBytes == training.models(from: Self.items).fileBytes)
        let read = try #require(CoderModels(fileBytes: first.fileBytes))
        #expect(read.fileBytes == first.fileBytes)
    }

    @Test func unknownVerb_isLearned() {
        let report = GoldItem(
            id: "new", date: "", text: "China glorps Russia over timber", dyad: ["dyad"], direction: ["CHN>RUS"],
            dims: ["economic"], root: ["PROTEST"], quad: ["3"], polarity: ["-1"], rhetoric: ["-"], register: []
        ).report
        func root(_ coder: Coder) -> EventRoot? {
            coder.coded(report, source: nil, knownAt: report.fetchedAt, knownBy: .observed).root
        }
        var settings = TrainingSettings()
        settings.rounds = 60
        settings.step = 0.5
        let models = CoderTraining(coder: Self.coder, settings: settings).models(from: Self.items)
        #expect(root(Self.coder) == .statement)
        #expect(root(Coder(Self.coder, models: models)) == .protest)
    }

    @Test func otherSeed_givesOtherOrder() {
        var settings = TrainingSettings()
        settings.seed = 2
        let other = CoderTraining(coder: Self.coder, settings: settings).models(from: Self.items)
        #expect(other.fileBytes != CoderTraining(coder: Self.coder).models(from: Self.items).fileBytes)
    }

    @Test func confidence_risesWithCertainty_andIsTheShareOfThoseRight() {
        let codings = (0..<1000).map { number in
            (certainty: Float(number) / 1000, isRight: number % 10 < number / 100)
        }
        let table = ConfidenceTable(fitting: codings)
        var last = 0.0
        for place in 0...20 {
            let confidence = table.confidence(of: Float(place) / 20)
            #expect(confidence >= last)
            last = confidence
        }
        #expect(abs(table.confidence(of: 0.5) - 0.5) < 0.15)
        #expect(ConfidenceTable(steps: []).confidence(of: 0.25) == 0.25)
    }

    @Test(arguments: [-3.0, -0.5, 0, 0.1, 1, 10] as [Float])
    func exponential_isExact(x: Float) {
        // e^x by the limit (1 + x/n)^n, n = 2^24, in double precision.
        var power = 1 + Double(x) / 16_777_216
        for _ in 0..<24 { power *= power }
        #expect(abs(Double(Exponential.value(x)) / power - 1) < 1e-4)
    }
}
