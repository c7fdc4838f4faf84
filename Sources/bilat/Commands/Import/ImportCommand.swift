import ArgumentParser
import Dossiers
import EventModel
import Foundation
import History
import TextFolding
import Watching

/// `bilat import`: recorded material into the archive.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring recorded material into the archive, coded on the way.",
        discussion: """
            Reads reports as JSON lines (as `bilat parse` prints them; only “title” is needed), \
            events as `bilat query --format json` prints them (coded anew), tables of reports with \
            comma-separated values whose first line names the same fields (.csv), feed documents (RSS, Atom, JSON Feed), \
            tables of GDELT, exchange rates and votes (plain or zipped), earlier archives (.sqlite), and folders that \
            `bilat watch --record` has written. With --text each line is a headline; \
            --document brings one saved or pasted document, whole.

            What is already in the archive is left as it is, so that an import can be repeated; one that was cut off \
            goes on where it was. Reports count as known since their own publication, recorded ones since they were polled.
            """
    )

    @Argument(help: ArgumentHelp("Files; “-” or nothing is standard input.", valueName: "file"))
    var files: [String] = []

    @Flag(help: "Each line is a headline.")
    var text = false

    @Option(help: ArgumentHelp("The source of reports that name none.", valueName: "name"))
    var source = "import"

    @Flag(help: "Read files from their beginning, even where an earlier run got further.")
    var again = false

    @Option(
        help: ArgumentHelp(
            "One document, a saved page or plain text, for which --source names a source of the dossier.",
            valueName: "file|url"))
    var document: String?

    @OptionGroup(title: "Of a document") var about: DocumentOptions

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
        let dossier = try dossier.loaded().dossier
        if let document { return try keep(document, for: dossier) }
        let files = try (files.isEmpty ? ["-"] : files).map { try ImportFile($0, isText: text) }
        let history = try archive.opened(dossier: dossier.name)
        let interruption = Interruption(saying: "interrupted; the same command goes on where it was")
        defer { interruption.end() }
        // One for all files: its coder takes a tenth of a second to make.
        let pipeline = ImportPipeline(
            dossier: dossier, history: history, cores: ProcessInfo.processInfo.activeProcessorCount)
        var count = ImportCount()
        for file in files {
            var run = ImportRun(
                dossier: dossier, pipeline: pipeline, history: history, file: file, source: source,
                isFromBeginning: again)
            count.add(try run.run())
        }
        count.add(try answer(of: pipeline.finish))
        StandardError.write("bilat: \(count.words)")
    }

    private func keep(_ document: String, for dossier: Dossier) throws {
        guard let source = dossier.sources.first(where: { $0.name == source }) else {
            let guess =
                NearestWord.word(to: source, among: dossier.sources.map(\.name))
                .map { "; did you mean “\($0)”?" } ?? ""
            throw Failure(
                "no source is called “\(source)”\(guess); name one with --source (see `bilat sources list`)",
                status: .usage)
        }
        let (report, notice) = try about.report(of: document, source: source)
        if let notice { StandardError.write("bilat: \(notice)") }
        var importing = Importing(dossier: dossier, history: try archive.opened(dossier: dossier.name))
        do {
            StandardError.write("bilat: \(try importing.keep([report]).words)")
        } catch {
            throw Failure(error.words)
        }
        if report.publishedAt == nil {
            StandardError.write("bilat: without --date it is shown by the time of this import, and not as of the past")
        }
    }
}
