import Foundation
import Testing

@testable import StoryGrouping

@Suite struct PairEvaluationTests {
    private static let folder =
        ProcessInfo.processInfo.environment["BILAT_SHARED"]
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared").path
    private static let hasPairs = FileManager.default.fileExists(
        atPath: folder + "/data/coding/headline_pairs_ru_tune.tsv")

    private func figures(_ name: String) throws -> PairReport.Figures {
        let file = "\(Self.folder)/data/coding/headline_pairs_\(name)_tune.tsv"
        let pairs = try PairTable(String(contentsOfFile: file, encoding: .utf8), file: file).pairs
        return try #require(PairEvaluation().report(on: pairs).scripts.max { $0.count < $1.count })
    }

    @Test(.enabled(if: hasPairs)) func russianPairs_reachPrecisionAndRecall_onPartsNotFitted() throws {
        let figures = try figures("ru")
        #expect(figures.careful.precision >= 0.915 && figures.careful.recall >= 0.60)
        #expect(figures.shippedCareful.precision >= 0.92 && figures.shippedCareful.recall >= 0.60)
    }

    @Test(.enabled(if: hasPairs)) func englishPairs_reachF1_onPartsNotFitted() throws {
        let figures = try figures("en")
        #expect(figures.balanced.f1 >= 0.74)
        #expect(figures.shipped.f1 >= 0.74)
    }

    @Test func report_saysWhatIsNotMeasured() {
        let pairs = [HeadlinePair(first: "China signs", second: "China signed", isSame: true)]
        #expect(PairEvaluation().report(on: pairs).text.contains("not measured"))
    }

    @Test func fit_findsWhatPartsTheClasses() {
        let rows = (0..<200).map { [Double($0 % 10), Double($0 % 7)] }
        let weights = LinearFitting.weights(rows: rows, answers: rows.map { $0[0] > 4.5 })
        #expect(weights.odds(of: [9, 3]) > 0)
        #expect(weights.odds(of: [1, 3]) < 0)
    }
}
