import ArgumentParser
import Dossiers
import EventModel
import Foundation
import History
import Querying
import Recording
import Watching

/// `bilat watch`: the desk without a screen.
struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Collect without a screen: a line per new event on stdout.",
        discussion: """
            An event is printed only after it stands in the archive; behind it a signal that it brings up (a burst, a \
            first, a move of a line), with --format json as an object with `kind`, `words` and `evidence`. With --once \
            each source is polled once; the exit code is 0, or 3 when some sources failed. Messages go to stderr, and so \
            does what a command of --exec prints; a command that fails is said, and the event stays in the archive. What \
            a command of yours prints can be a source too: `some-command | bilat watch --stdin NAME`, with --once --only NAME for that one alone.
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

    @Option(
        help: ArgumentHelp(
            "Run a command for each event that is printed, with the event as JSON on its standard input; one at a time.",
            valueName: "cmd"))
    var exec: String?

    @Option(
        help: ArgumentHelp(
            "Keep besides, in a folder, all that comes over the wire; `bilat replay` runs it again.",
            valueName: "dir"))
    var record: String?

    @OptionGroup var input: StandardInputOption
    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var zone: ZoneOption

    func run() throws {
        let dossier = try input.applied(to: dossier.loaded().dossier)
        let history = try archive.opened(dossier: dossier.name)
        let filter = try FilterOption(text: filter, dossier: dossier, offset: zone.offset)
        let printer = EventPrinter(
            format: format, filter: filter, history: history, line: EventLine(dossier: dossier, offset: zone.offset),
            endsAtFirst: exitOnMatch, handover: exec.map(EventHandover.init),
            signals: SignalWatch(
                dossier: dossier, history: history, now: Clock.now(),
                patience: filter.asksForBursts ? nil : .seconds(1)))
        let recording = try recordingWriter(dossier: dossier)
        if once {
            try runOnce(dossier: dossier, history: history, printer: printer, recording: recording)
        } else {
            MainActor.assumeIsolated {
                HeadlessSession(
                    dossier: dossier, history: history, printer: printer, recording: recording, only: input.wanted
                ).run()
            }
        }
    }

    private func recordingWriter(dossier: Dossier) throws -> RecordingWriter? {
        guard let record else { return nil }
        do {
            return try RecordingWriter.open(
                folder: record,
                header: RecordingHeader(
                    dossier: dossier.name, dossierFile: self.dossier.file, sources: dossier.sources,
                    startedAt: Clock.now(),
                    program: "bilat \(Bilat.version)"))
        } catch {
            throw Failure(error.words)
        }
    }

    private func runOnce(
        dossier: Dossier, history: History, printer: EventPrinter, recording: RecordingWriter?
    ) throws {
        let lastUpdate = LastUpdate()
        let polled = dossier.sources.filter { $0.enabled && (input.wanted.isEmpty || input.wanted.contains($0.name)) }
        let progress = OnceProgress(sources: polled, startedAt: Clock.now())
        progress.start()
        defer { progress.end() }
        let health = try OnceWatch(
            dossier: dossier, history: history, recording: recording, only: input.wanted
        ) { update in
            printer.print(update)
            lastUpdate.keep(update)
            progress.take(update.health)
        }.run()
        printer.handover?.finish()
        if let words = lastUpdate.notRecorded { throw Failure(words) }
        let trouble = health.filter { $0.isTrouble && (input.wanted.isEmpty || input.wanted.contains($0.source)) }
        for source in trouble { StandardError.write("\(source.source): \(source.words)") }
        if printer.handover?.isWhole == false { throw ExitStatus.failure }
        if !trouble.isEmpty { throw ExitStatus.someSourcesFailed }
    }
}
