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
        abstract: "Bring reports into the archive, coded on the way.",
        discussion: """
            Reads reports as JSON lines (as `bilat parse` prints them; only “title” is needed) or, with --text, a headline \
            a line; with --document one saved or pasted document, whole. What is already in the archive is left as it is, so that an import can be repeated.
            """
    )

    @Argument(help: ArgumentHelp("Files; “-” or nothing is standard input.", valueName: "file"))
    var files: [String] = []

    @Flag(help: "Each line is a headline.")
    var text = false

    @Option(help: ArgumentHelp("The source of reports that name none.", valueName: "name"))
    var source = "import"

    @Option(
        help: ArgumentHelp(
            "One document, a saved page or plain text, for which --source names a source of the dossier.",
            valueName: "file|url"))
    var document: String?

    @OptionGroup(title: "Of a document") var about: DocumentOptions

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    /// Reports that are coded and committed together.
    private static let batchSize = 2000

    func run() throws {
        let dossier = try dossier.loaded().dossier
        let importing = Importing(dossier: dossier, history: try archive.opened(dossier: dossier.name))
        if let document { return try keep(document, for: dossier, by: importing) }
        let reading = ReportReading(now: Clock.now(), source: source, isText: text)
        var count = ImportCount()
        for file in files.isEmpty ? ["-"] : files {
            var batch: [Report] = []
            for (index, line) in LineReader(try InputFile(file).handle()).enumerated() where !line.isEmpty {
                batch.append(try reading.report(from: line, file: file, line: index + 1))
                if batch.count == Self.batchSize {
                    count.add(try keep(batch, by: importing))
                    batch.removeAll(keepingCapacity: true)
                }
            }
            count.add(try keep(batch, by: importing))
        }
        StandardError.write("bilat: \(count.words)")
    }

    private func keep(_ document: String, for dossier: Dossier, by importing: Importing) throws {
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
        let count = try keep([report], by: importing)
        StandardError.write("bilat: \(count.words)")
        if report.publishedAt == nil {
            StandardError.write("bilat: without --date it is shown by the time of this import, and not as of the past")
        }
    }

    private func keep(_ batch: [Report], by importing: Importing) throws -> ImportCount {
        do {
            return try importing.keep(batch)
        } catch {
            throw Failure(error.words)
        }
    }
}
