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
        let coder = Coder(dossier: loaded, models: try models.models())
        var json = JSONWriter()
        for file in files.isEmpty ? ["-"] : files {
            for (index, line) in LineReader(try InputFile(file).handle()).enumerated() {
                let report = try reading.report(from: line, file: file, line: index + 1)
                if explain, format != .json {
                    let lines = coder.explanation(of: report, source: sources[report.source]).lines
                    StandardOutput.writeLine(([report.title] + lines).joined(separator: "\n") + "\n")
                    continue
                }
                let event = coder.coded(
                    report, source: sources[report.source], knownAt: report.fetchedAt, knownBy: .observed)
                if explain {
                    json.object { json in
                        event.writeMembers(to: &json)
                        json.key("explanation")
                        coder.explanation(of: report, source: sources[report.source]).write(to: &json)
                    }
                } else {
                    event.write(to: &json)
                }
                json.endLine()
                if json.bytes.count > 1 << 16 {
                    StandardOutput.write(json.bytes)
                    json.removeAll()
                }
            }
        }
        StandardOutput.write(json.bytes)
    }
}
