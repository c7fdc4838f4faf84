import ArgumentParser
import Dossiers
import EventCoding
import EventModel

/// `bilat evaluate`: the coder against labelled items.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Score the coder against labelled items.",
        discussion: """
            The files are tab-separated with a header line: id date text dyad direction dims root quad polarity rhetoric \
            [register]; where labels differ they stand with “|” between them, and either counts as right. Sentences whose \
            actors are given have the columns quad root source target sentence (PLOVER's roots). Files of headline pairs (year score same a b, or label a b) score the grouping of stories.

            Weights were learned from some such files; on those, use --cross-validate, which trains anew without each \
            fifth (weights, line of the dyad and confidence alike) and prints the figures of the fifths that were held \
            out beside those of fitting; it takes about a minute.
            """
    )

    @Argument(help: ArgumentHelp("Files of labelled items; “-” is standard input.", valueName: "gold.tsv"))
    var files: [String]

    @Option(help: ArgumentHelp("Only these of the five parts by hash of the id, such as 0,1,2,3.", valueName: "list"))
    var folds: String?

    @Flag(help: "Train without each of the five parts in turn, and judge on it.")
    var crossValidate = false

    @OptionGroup var models: ModelOptions

    @Option(help: "text or json.") var format = RecordFormat.text

    @OptionGroup var dossier: DossierOptions

    func run() throws {
        if let pairs = try PairScoring(files) { return pairs.write(format) }
        let tables = try LabelledFiles(files)
        let loaded = try dossier.loaded().dossier
        let folds = try chosenFolds()
        guard crossValidate else {
            let coder = Coder(dossier: loaded, models: try models.models())
            return write([("", Evaluation(coder).report(on: tables.items, spans: tables.spans, folds: folds))])
        }
        let training = CoderTraining(coder: Coder(dossier: loaded, models: nil))
        let fitted = Coder(training.coder, models: training.models(from: tables.items, spans: tables.spans))
        let heldOut = training.codersByFold(of: tables.items, spans: tables.spans)
        write([
            ("fitting", Evaluation(fitted).report(on: tables.items, spans: tables.spans, folds: folds)),
            ("heldOut", Evaluation(byFold: heldOut).report(on: tables.items, spans: tables.spans, folds: folds)),
        ])
    }

    private func write(_ reports: [(name: String, report: EvaluationReport)]) {
        switch format {
        case .text:
            for (name, report) in reports {
                if !name.isEmpty { StandardOutput.writeLine("#### \(name == "fitting" ? "Fitting" : "Held out")\n") }
                StandardOutput.writeLine(report.text)
            }
        case .json:
            var json = JSONWriter()
            if reports.count == 1 {
                reports[0].report.write(to: &json)
            } else {
                json.object { json in
                    json.member("schema", RecordSchema.number)
                    json.key("fitting")
                    reports[0].report.write(to: &json)
                    json.key("heldOut")
                    reports[1].report.write(to: &json)
                }
            }
            json.endLine()
            StandardOutput.write(json.bytes)
        }
    }

    private func chosenFolds() throws -> Set<Int>? {
        guard let folds else { return nil }
        let numbers = folds.split(separator: ",").map { Int($0) }
        guard numbers.allSatisfy({ $0.map((0...4).contains) ?? false }) else {
            throw Failure("--folds takes numbers from 0 to 4 with commas between, not “\(folds)”", status: .usage)
        }
        return Set(numbers.compactMap(\.self))
    }
}
