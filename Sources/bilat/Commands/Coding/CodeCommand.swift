import ArgumentParser
import Dossiers
import EventCoding
import EventModel
import Foundation

/// `bilat code`: reports to coded events, one for one.
struct CodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "code",
        abstract: "Code reports: who does what to whom, in what words, with the evidence.",
        discussion: """
            Reads reports as JSON lines (as `bilat parse` prints them), or headlines with --text, from files or standard \
            input, and prints one coded event for each, in the same order, “none” included with its reason.
            """
    )

    @Argument(help: ArgumentHelp("Files; “-” or nothing is standard input.", valueName: "file"))
    var files: [String] = []

    @Flag(help: "Each line is a headline.")
    var text = false

    @Option(help: ArgumentHelp("The source of headlines, by its name in the dossier.", valueName: "name"))
    var source: String?

    @Flag(help: "Print for each report why it is coded so: spans, rules, votes, and what came second.")
    var explain = false

    @Option(help: "With --explain: text, or json, which prints each event with the member “explanation”.")
    var format: RecordFormat?

    @OptionGroup var models: ModelOptions

    @OptionGroup var dossier: DossierOptions

    func run() throws {
        let loaded = try dossier.loaded().dossier
        let reading = ReportReading(now: Clock.now(), source: source ?? "-", isText: text)
        let sources = Dictionary(loaded.sources.map { ($0.name, $0) }) { first, _ in first }
        let coding = LineCoding(
            coder: Coder(dossier: loaded, models: try models.models()), sources: sources, reading: reading,
            cores: ProcessInfo.processInfo.activeProcessorCount)
        var waiting: [LineCoding.Line] = []
        for file in files.isEmpty ? ["-"] : files {
            var lines = LineReader(try InputFile(file).handle())
            var number = 0
            while let bytes = lines.next() {
                number += 1
                let line = LineCoding.Line(bytes: Array(bytes), file: file, number: number)
                if explain {
                    let isJSON = format == .json
                    StandardOutput.writeLine(
                        try isJSON ? coding.explainedRecord(of: line) : coding.explanation(of: line))
                    continue
                }
                waiting.append(line)
                // What comes slowly is answered line by line.
                if lines.isDrained || waiting.count == LineCoding.sliceSize { try write(&waiting, by: coding) }
            }
            try write(&waiting, by: coding)
        }
    }

    /// Prints what became of the lines; a mistake ends the command behind what stands before it.
    private func write(_ lines: inout [LineCoding.Line], by coding: LineCoding) throws {
        for outcome in coding.outcomes(of: lines) {
            StandardOutput.write(outcome.json.bytes)
            if let mistake = outcome.mistake { throw mistake }
        }
        lines.removeAll(keepingCapacity: true)
    }
}
