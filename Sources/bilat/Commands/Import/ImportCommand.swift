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
        abstract: "Bring recorded material into the archive, coded on the way.",
        discussion: """
            Reads reports as JSON lines (as `bilat parse` prints them; only “title” is needed), tables of reports with \
            comma-separated values whose first line names the same fields (.csv), feed documents (RSS, Atom, JSON Feed), \
            and earlier archives (.sqlite). With --text each line is a headline. 

            What is already in the archive is left as it is, so that an import can be repeated; one that was cut off \
            goes on where it was. Reports count as known since their own publication.
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

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
        let dossier = try dossier.loaded().dossier
        let files = try (files.isEmpty ? ["-"] : files).map { try ImportFile($0, isText: text) }
        let history = try archive.opened(dossier: dossier.name)
        var count = ImportCount()
        for file in files {
            var run = ImportRun(
                dossier: dossier, history: history, file: file, source: source, isFromBeginning: again)
            count.add(try run.run())
        }
        StandardError.write("bilat: \(count.words)")
    }
}
