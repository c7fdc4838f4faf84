import ArgumentParser
import Dispatch
import Dossiers
import EventModel
import History
import Watching

/// `bilat sources`: what is polled, and how it does.
struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "List the sources of a dossier, try them all, or exchange them with other readers.",
        subcommands: [List.self, Show.self, Check.self, SourcesImport.self, SourcesExport.self],
        defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Each source with what the archive knows of it.")

        @OptionGroup var dossier: DossierOptions
        @OptionGroup var archive: ArchiveOptions
        @Option(help: "text or json (a line each).") var format = RecordFormat.text

        func run() throws {
            let dossier = try dossier.loaded().dossier
            let history = try? archive.openedForReading(dossier: dossier.name)
            let states = (try? history?.sourceStates()) ?? []
            let switches = (try? history?.sourceSwitches()) ?? [:]
            let health = SourceLedger(sources: dossier.sources, remembered: states, switches: switches).health
            SourceTable(sources: dossier.sources, health: health).write(as: format)
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the record of a source.")

        @Argument(help: "Its name.") var name: String
        @OptionGroup var dossier: DossierOptions

        func run() throws {
            let sources = try dossier.loaded().dossier.sources
            guard let source = sources.first(where: { $0.name == name }) else {
                throw Failure("no source is called “\(name)”; see `bilat sources list`", status: .usage)
            }
            var json = JSONWriter()
            source.write(to: &json)
            json.endLine()
            StandardOutput.write(json.bytes)
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Poll each source once, keep nothing, and say how each does; exit 3 when some fail.")

        @OptionGroup var dossier: DossierOptions
        @Option(help: "text or json (a line each).") var format = RecordFormat.text

        func run() throws {
            let dossier = try dossier.loaded().dossier
            let history = try OnceWatch.memory()
            let health = try OnceWatch(dossier: dossier, history: history).run()
            SourceTable(sources: dossier.sources, health: health).write(as: format)
            if health.contains(where: \.isTrouble) { throw ExitStatus.someSourcesFailed }
        }
    }
}
