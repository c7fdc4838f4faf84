import ArgumentParser
import Dossiers
import EventModel
import FeedParsing
import Foundation
import TextFolding

/// `bilat parse`: what a source sends, as records.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Read what sources send and print its records as JSON lines.",
        discussion: """
            Feeds become reports; GDELT's tables (also zipped) events, of the dossier's two parties and their context; rates \
            of the Bank of Russia and the Moscow Exchange, Comtrade's trade and declared CSV or JSON figures; tables of UN \
            votes and press releases votes. What a file is is told by its content; --format settles what content does not \
            tell. Reads standard input where no file, or “-”, is named. What is nothing of this is said on stderr, with exit 1.
            """
    )

    @Argument(help: ArgumentHelp("Files as sources send them.", valueName: "file"))
    var files: [String] = []

    @Flag(
        help:
            "One JSON object a file: a feed's own title, link and language, or a table's counts, its records and problems."
    )
    var document = false

    @Option(
        help: ArgumentHelp(
            "How the files are read: \(SourceFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "format"),
        transform: Self.sourceFormat)
    var format: SourceFormat?

    @Option(help: "The source's name that records carry; of a source in the dossier, its format and series are used.")
    var source = "-"

    @Option(help: "The document's address, against which relative links are resolved.")
    var url = ""

    @OptionGroup var dossier: DossierOptions

    func run() throws {
        var reading = PayloadPrinting(source: source, url: url, format: format, dossier: dossier)
        var hasFailed = false
        for file in files.isEmpty ? ["-"] : files {
            let isRead = try document ? reading.printDocument(file) : reading.printRecords(file)
            if !isRead { hasFailed = true }
        }
        if hasFailed { throw ExitStatus.failure }
    }

    private static func sourceFormat(_ text: String) throws -> SourceFormat {
        if let format = SourceFormat(rawValue: text) { return format }
        let words = SourceFormat.allCases.map(\.rawValue)
        throw ValidationError("“\(text)” is no format\(NearestWord.hint(for: text, among: words))")
    }
}
