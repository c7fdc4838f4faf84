import EventModel
import Testing

@testable import EventCoding

@Suite struct ShippedModelTests {
    @Test func weights_read_andHaveTheChecksumOfTheirTraining() throws {
        let models = try #require(CoderModels.shipped)
        #expect(models.checksum == 0x45b7_9183)
    }

    @Test func damagedWeights_areRefused() throws {
        var bytes = try #require(CoderModels.shipped).fileBytes
        bytes[bytes.count / 2] ^= 1
        #expect(CoderModels(fileBytes: bytes) == nil)
        #expect(CoderModels(fileBytes: Array(bytes.prefix(100))) == nil)
        #expect(CoderModels(fileBytes: []) == nil)
    }

    @Test func rulesAlone_codeToo_withoutConfidence() {
        let moment = Timestamp(seconds: 1_790_000_000)
        let report = Report(id: "1", source: "s", title: "Russia and China sign a gas contract", fetchedAt: moment)
        let rules = Coder(dossier: PairDossier.dossier, models: nil)
        let event = rules.coded(report, source: nil, knownAt: moment, knownBy: .observed)
        #expect(event.root == .agree && event.confidence == nil)
        let both = Coder(dossier: PairDossier.dossier).coded(report, source: nil, knownAt: moment, knownBy: .observed)
        #expect(both.root == .agree && (both.confidence ?? 0) > 0.5)
    }
}
