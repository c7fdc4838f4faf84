import ArgumentParser
import Dossiers
import EventModel
import Foundation
import History
import Watching

/// `bilat import`: recorded material into the archive.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring reports into the archive, coded on the way.",
        discussion: """
            Reads reports as JSON lines (as `bilat parse` prints them; only “title” is needed) or, with --text, a headline \
            a line. What is already in the archive is left as it is, so that an import can be repeated.
            """
    )

    @Argument(help: ArgumentHelp("Files; “-” or nothing is standard input.", valueName: "file"))
    var files: [String] = []

    @Flag(help: "Each line is a headline.")
    var text = false

    @Option(help: ArgumentHelp("The source of reports that name none.", valueName: "name"))
    var source = "import"

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    /// Reports that are coded and committed together.
    private static let batchSize = 2000

    func run() throws {
        let dossier = try dossier.loaded().dossier
        var importing = Importing(dossier: dossier, history: try archive.opened(dossier: dossier.name))
        let reading = ReportReading(now: Clock.now(), source: source, isText: text)
        var count = ImportCount()
        for file in files.isEmpty ? ["-"] : files {
            var batch: [Report] = []
            for (index, line) in LineReader(try InputFile(file).handle()).enumerated() where !line.isEmpty {
                batch.append(try reading.report(from: line, file: file, line: index + 1))
                if batch.count == Self.batchSize {
                    count.add(try keep(batch, by: &importing))
                    batch.removeAll(keepingCapacity: true)
                }
            }
            count.add(try keep(batch, by: &importing))
        }
        StandardError.write("bilat: \(count.words)")
    }

    private func keep(_ batch: [Report], by importing: inout Importing) throws -> ImportCount {
        do throws(HistoryError) {
            return try importing.keep(batch)
        } catch {
            throw Failure(error.words)
        }
    }
}
