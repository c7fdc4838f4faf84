import ArgumentParser
import Dossiers
import EventModel
import SourceLists

/// `bilat sources export`: the feeds of a dossier for another reader.
struct SourcesExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the feeds of a dossier as OPML, or as newsboat's “urls”.",
        discussion: """
            What OPML has no word for (side, kind, family …) stands in attributes with the prefix “bilat”, which other readers \
            pass over and `bilat sources import` reads again.
            """)

    @Option(help: "opml or urls.") var format = ListFormat.opml
    @Flag(help: "Sources that are switched off too.") var all = false
    @OptionGroup var dossier: DossierOptions

    func run() throws {
        let dossier = try dossier.loaded().dossier
        let sources = all ? dossier.sources : dossier.sources.filter(\.enabled)
        let writing = SubscriptionWriting(title: "Bilat: \(dossier.title)", sides: SourcesImport.sides(of: dossier))
        StandardOutput.write(Array(writing.text(of: sources, as: format.form).utf8))
    }
}

/// `SubscriptionList` as a command's option, which the room of lists knows nothing of.
nonisolated enum ListFormat: String, CaseIterable, ExpressibleByArgument {
    case opml, urls

    var form: SubscriptionList {
        switch self {
        case .opml: .opml
        case .urls: .urls
        }
    }
}
