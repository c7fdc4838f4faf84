import EventModel
import Testing

@testable import EventCoding

@Suite struct EvaluationTests {
    private let header = "id\tdate\ttext\tdyad\tdirection\tdims\troot\tquad\tpolarity\trhetoric\n"

    private func table(_ rows: [String]) throws -> GoldTable {
        try GoldTable(header + rows.joined(separator: "\n") + "\n", file: "gold.tsv")
    }

    @Test func table_isRead_withAlternatives() throws {
        let items = try table(["a\t2024\tText\tdyad|context\tBOTH|-\teconomic\tAGREE\t1\t2\t-"]).items
        #expect(items.count == 1)
        #expect(items[0].dyad == ["dyad", "context"])
        #expect(items[0].register.isEmpty)
    }

    @Test func mistake_namesFileAndLine() throws {
        #expect(throws: GoldTable.Mistake(file: "gold.tsv", line: 3, words: "2 columns instead of 10")) {
            try table(["a\t\tText\tnone\t-\t-\t-\t-\t-\t-", "b\tx"])
        }
        #expect(throws: GoldTable.Mistake.self) { try GoldTable("nonsense", file: "gold.tsv") }
    }

    @Test func eitherLabel_countsAsRight() throws {
        let row = "a\t\tRussia and China sign a gas deal\tcontext|dyad\t-|BOTH\teconomic\tAGREE\t1\t2\t-"
        let report = Evaluation(Coder(dossier: PairDossier.dossier, models: nil)).report(on: try table([row]).items)
        #expect(report.misses.isEmpty)
        let all = try #require(report.languages.last)
        #expect(all.name == "all")
        #expect(all.fields.first?.accuracy == Share(hits: 1, count: 1))
    }

    @Test func miss_isListed_andSmallClassesAreNotMeasured() throws {
        let row = "a\t\tRussia and China sign a gas deal\tnone\t-\t-\t-\t-\t-\t-"
        let report = Evaluation(Coder(dossier: PairDossier.dossier, models: nil)).report(on: try table([row]).items)
        #expect(report.misses.map(\.field) == ["relevance"])
        #expect(report.text.contains("not measured (n = 1)"))
    }

    @Test func folds_partTheItems() throws {
        let rows = (0..<50).map { "id\($0)\t\tText\tnone\t-\t-\t-\t-\t-\t-" }
        let items = try table(rows).items
        let evaluation = Evaluation(Coder(dossier: PairDossier.dossier, models: nil))
        let counts = (0..<5).map { evaluation.report(on: items, folds: [$0]).languages.last?.count ?? 0 }
        #expect(counts.reduce(0, +) == 50)
        #expect(counts.allSatisfy { $0 > 0 })
    }

    @Test func interval_isWilsons() {
        // 8 of 10: 0.490…0.943 (Wilson 1927, z = 1.96).
        let interval = Share(hits: 8, count: 10).interval
        #expect(abs(interval.lowerBound - 0.490) < 0.001)
        #expect(abs(interval.upperBound - 0.943) < 0.001)
        #expect(Share().interval == 0...1)
    }

    @Test func json_carriesCountsAndIntervals() throws {
        let row = "a\t\tRussia and China sign a gas deal\tdyad\tBOTH\teconomic\tAGREE\t1\t2\t-"
        var json = JSONWriter()
        Evaluation(Coder(dossier: PairDossier.dossier, models: nil)).report(on: try table([row]).items).write(to: &json)
        let text = String(decoding: json.bytes, as: UTF8.self)
        #expect(text.contains(#""field":"dyad""#))
        #expect(text.contains(#""hits":1,"n":1"#))
    }

    @Test func spans_areScored_withTheirActors() throws {
        let text = """
            quad\troot\tsource\ttarget\tsentence
            3\tACCUSE\tArnor\tGondor\tArnor accused Gondor of cheating.
            4\tSANCTION\tArnor\tGondor\tArnor accused Gondor of cheating again.
            """
        let table = try LabelledTable(text, file: "spans.tsv")
        let report = Evaluation(Coder(dossier: PairDossier.dossier, models: nil)).report(on: [], spans: table.spans)
        let given = try #require(report.languages.last)
        #expect(given.name == "given actors")
        #expect(given.fields.first?.accuracy == Share(hits: 1, count: 2))
        #expect(given.fields.first?.confusion == [Confusion(label: "SANCTION", coded: "ACCUSE", count: 1)])
    }

    @Test func report_namesKindsOfError_withAnExample() throws {
        let row = "a\t\tRussia and China sign a gas deal\tnone\t-\t-\t-\t-\t-\t-"
        let report = Evaluation(Coder(dossier: PairDossier.dossier, models: nil)).report(on: try table([row]).items)
        #expect(report.text.contains("relevance: none coded dyad\n        Russia and China sign a gas deal"))
    }
}
