import ArgumentParser
import Dossiers
import EventModel
import Foundation
import History
import Querying
import Watching

/// `bilat watch`: the desk without a screen.
struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Collect without a screen: a line per new event on stdout.",
        discussion: """
            An event is printed only after it stands in the archive. With --once each source is polled once; the exit \
            code is 0, or 3 when some sources failed. Messages go to stderr.
            """
    )

    @Flag(help: "Poll each source once, then end.")
    var once = false

    @Option(help: "text for people, or json: one coded event a line.")
    var format = RecordFormat.text

    @Option(
        help: ArgumentHelp("Print only what matches; the query language of the dashboard's “/”.", valueName: "expr"))
    var filter = ""

    @Flag(help: "End with exit 4 at the first event that is printed.")
    var exitOnMatch = false

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var zone: ZoneOption

    func run() throws {
        let dossier = try dossier.loaded().dossier
        let history = try archive.opened(dossier: dossier.name)
        let filter = try FilterOption(text: filter, dossier: dossier, offset: zone.offset)
        let printer = EventPrinter(
            format: format, filter: filter, history: history, line: EventLine(dossier: dossier, offset: zone.offset),
            endsAtFirst: exitOnMatch)
        if once {
            try runOnce(dossier: dossier, history: history, printer: printer)
        } else {
            MainActor.assumeIsolated {
                HeadlessSession(dossier: dossier, history: history, printer: printer).run()
            }
        }
    }

    private func runOnce(dossier: Dossier, history: History, printer: EventPrinter) throws {
        let health = try OnceWatch(dossier: dossier, history: history, deliver: { printer.print($0.fresh) }).run()
        let trouble = health.filter(\.isTrouble)
        for source in trouble { StandardError.write("\(source.source): \(source.words)") }
        if !trouble.isEmpty { throw ExitStatus.someSourcesFailed }
    }
}
