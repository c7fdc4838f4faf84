import ArgumentParser
import Dossiers
import EventCoding
import EventModel
import Foundation

/// `bilat train`: labelled items to the weights that vote beside the rules.
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Learn the coder's weights from labelled items.",
        discussion: """
            Reads the files `bilat evaluate` reads, and of other coders' tables: sentences with a quad (penta sentence), \
            PETRARCH's records (file id category source target event text) and headline templates (event,mode,title). \
            The same files, dossier and seed give the same bytes. The confidence is calibrated on fifths held out, and \
            on items given with --fresh, which neither rules nor weights have seen.
            """
    )

    @Argument(help: ArgumentHelp("Files of labelled items.", valueName: "gold.tsv"))
    var files: [String]

    @Option(name: .shortAndLong, help: ArgumentHelp("Where the weights go.", valueName: "file"))
    var output: String

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Items for the confidence alone.", valueName: "gold.tsv"))
    var fresh: [String] = []

    @Option(help: "Seed of the order in which items are shown.") var seed: UInt64 = 1

    @OptionGroup var dossier: DossierOptions

    func run() throws {
        let tables = try LabelledFiles(files)
        let fresh = try LabelledFiles(fresh)
        guard !tables.items.isEmpty || !tables.spans.isEmpty else {
            throw Failure("nothing to learn from: the files hold no labelled items", status: .usage)
        }
        var settings = TrainingSettings()
        settings.seed = seed
        let coder = Coder(dossier: try dossier.loaded().dossier, models: nil)
        let models = CoderTraining(coder: coder, settings: settings)
            .models(from: tables.items, spans: tables.spans, fresh: fresh.items)
        let bytes = models.fileBytes
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw Failure("\(output): cannot be written: \(error.localizedDescription)")
        }
        StandardOutput.writeLine(
            "\(tables.items.count) items, \(tables.spans.count) sentences; \(bytes.count) bytes, checksum "
                + String(models.checksum, radix: 16))
    }
}
