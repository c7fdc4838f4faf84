import ArgumentParser
import Dossiers
import EventModel
import Foundation
import History
import Recording
import ScreenModel
import Watching

/// `bilat replay`: a recording through the whole path.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Run what `bilat watch --record` kept through the whole path: same bytes in, same events out.",
        discussion: """
            Prints each event as `bilat watch` does, or with --screen the last screen of a desk as text. Nothing is \
            fetched, and nothing is kept but in the archive that --archive names. What came in the same second is taken in \
            the order of source names, so that two runs give the same bytes.
            """
    )

    @Argument(help: ArgumentHelp("The folder of the recording.", valueName: "dir"))
    var folder: String

    @Option(help: "text for people, or json: one coded event a line.")
    var format = RecordFormat.text

    @Option(help: ArgumentHelp("Print only what matches.", valueName: "expr"))
    var filter = ""

    @Option(help: ArgumentHelp("So many times as fast as it was recorded, or max.", valueName: "60x"))
    var speed = SpeedOption.full

    @Option(help: ArgumentHelp("Print the last screen of this size instead of events.", valueName: "120x40"))
    var screen: SizeOption?

    @Option(
        help: ArgumentHelp("With --screen: keys that are pressed at the end, such as “S” or “/gas”.", valueName: "keys")
    )
    var keys = ""

    @Option(help: ArgumentHelp("An archive to keep the events in; one in memory by default.", valueName: "file"))
    var archive: String?

    @Option(help: ArgumentHelp("The dyad; by default the recording's own.", valueName: "name|file"))
    var dossier: String?

    @OptionGroup var zone: ZoneOption

    func run() throws {
        let recording = try opened()
        for problem in recording.problems { StandardError.write("bilat: \(problem.text)") }
        var dossier = try dossier(of: recording)
        dossier.sources = recording.header.sources
        let history = try history(dossier: dossier)
        let filter = try FilterOption(text: filter, dossier: dossier, offset: zone.offset)
        let printer = EventPrinter(
            format: format, filter: filter, history: history, line: EventLine(dossier: dossier, offset: zone.offset),
            endsAtFirst: false,
            signals: SignalWatch(dossier: dossier, history: history, now: recording.header.startedAt, patience: nil))
        let session = ReplaySession(recording: recording, dossier: dossier, history: history, speed: speed)
        let isWhole: Bool
        if let screen {
            let desk = ReplayedDesk(dossier: dossier, history: history, size: screen.size, zone: zone.clock)
            isWhole = try session.run(deliver: desk.take)
            StandardOutput.write(Array(try desk.screen(at: session.end, keys: keys).utf8))
        } else {
            isWhole = try session.run { update, now in printer.print(update, now: now) }
        }
        if !isWhole || !recording.problems.isEmpty { throw ExitStatus.failure }
    }

    private func opened() throws -> Recording {
        do {
            return try Recording(folder: folder)
        } catch {
            throw Failure(error.words, status: .usage)
        }
    }

    private func dossier(of recording: Recording) throws -> Dossier {
        var options = DossierOptions()
        let file = recording.header.dossierFile.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
        options.named = dossier ?? file ?? recording.header.dossier
        return try options.loaded().dossier
    }

    private func history(dossier: Dossier) throws -> History {
        guard let archive else { return try OnceWatch.memory() }
        var options = ArchiveOptions()
        options.archive = archive
        return try options.opened(dossier: dossier.name)
    }
}
