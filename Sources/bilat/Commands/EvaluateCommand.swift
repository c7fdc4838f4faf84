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
            [register]; where labels differ they stand with “|” between them, and either counts as right. Files of headline pairs (year score same a b, or label a b) score the grouping of stories.
            """
    )

    @Argument(help: ArgumentHelp("Files of labelled items; “-” is standard input.", valueName: "gold.tsv"))
    var files: [String]

    @Option(help: ArgumentHelp("Only these of the five parts by hash of the id, such as 0,1,2,3.", valueName: "list"))
    var folds: String?

    @Option(help: "text or json.") var format = RecordFormat.text

    @OptionGroup var dossier: DossierOptions

    func run() throws {
        if let pairs = try PairScoring(files) { return pairs.write(format) }
        var items: [GoldItem] = []
        for file in files { items += try read(file) }
        let report = Evaluation(dossier: try dossier.loaded().dossier).report(on: items, folds: try chosenFolds())
        switch format {
        case .text: StandardOutput.writeLine(report.text)
        case .json:
            var json = JSONWriter()
            report.write(to: &json)
            json.endLine()
            StandardOutput.write(json.bytes)
        }
    }

    private func read(_ file: String) throws -> [GoldItem] {
        let text = String(decoding: try InputFile(file).bytes(), as: UTF8.self)
        do {
            return try GoldTable(text, file: file).items
        } catch {
            throw Failure(error.description, status: .usage)
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
