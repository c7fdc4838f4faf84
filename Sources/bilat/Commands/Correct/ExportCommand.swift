import ArgumentParser
import Dossiers
import EventModel
import Foundation
import History
import ScreenModel

/// `bilat export`: what analysts made of the archive, for other programs and people.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write out corrections, a collection, or the evidence for events.",
        discussion: """
            --corrections writes labelled items, which `bilat evaluate` reads. --collection writes the events of a \
            collection with their notes (--collections lists the names). Events named by key, address or report id are \
            written as evidence packs: citation, every version of the text with the digest of its payload, each coding \
            with its rules, corrections and stories.
            """)

    @Argument(help: ArgumentHelp("Events whose evidence is wanted.", valueName: "event")) var events: [String] = []
    @Flag(help: "Corrected events as labelled items, tab-separated.") var corrections = false
    @Option(help: ArgumentHelp("The collection of this name.", valueName: "name")) var collection: String?
    @Flag(help: "The names of all collections.") var collections = false
    @Option(help: "markdown or json.") var format = DocumentFormat.markdown

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    func validate() throws {
        let wishes = [corrections, collection != nil, collections, !events.isEmpty].filter(\.self).count
        guard wishes == 1 else {
            throw ValidationError("name one thing to export: --corrections, --collection, --collections, or events")
        }
    }

    func run() throws {
        let dossier = try dossier.loaded().dossier
        let history = try archive.openedForReading(dossier: dossier.name)
        if corrections {
            for line in try answer(of: history.exportCorrections) { StandardOutput.writeLine(Self.safe(line)) }
        } else if let collection {
            try CollectionExport(dossier: dossier, history: history, format: format).write(
                try found(collection, history))
        } else if collections {
            for collection in try answer(of: history.collections) {
                StandardOutput.writeLine(
                    DisplayText.neutralised("\(collection.name)  \(collection.members.count) events"))
            }
        } else {
            let keys = try events.flatMap { try EventNaming(history: history).keys($0) }
            let pack = try answer { () throws(HistoryError) in
                try EvidencePack(keys, history: history, dossier: dossier)
            }
            StandardOutput.write(format == .json ? pack.jsonLines : Array(pack.markdown.utf8))
        }
    }

    /// Tabs part the columns; the gate would take them away.
    private static func safe(_ line: String) -> String {
        line.split(separator: "\t", omittingEmptySubsequences: false)
            .map { DisplayText.neutralised(String($0)) }.joined(separator: "\t")
    }

    private func found(_ name: String, _ history: History) throws -> EventCollection {
        let all = try answer(of: history.collections)
        guard let collection = all.first(where: { $0.name == name }) else {
            let names = all.map { "“\($0.name)”" }.joined(separator: ", ")
            throw Failure(
                "there is no collection “\(name)”; \(names.isEmpty ? "there is none at all" : "there are: \(names)")",
                status: .usage)
        }
        return collection
    }
}
