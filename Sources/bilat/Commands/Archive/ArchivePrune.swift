import ArgumentParser
import Dossiers
import EventModel
import History
import Reckoning

/// `bilat archive prune --keep 5y`: forgets what is older.
struct ArchivePrune: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Forget events older than a time.",
        discussion: """
            What you have starred, noted, tagged, collected or corrected stays, and so do the figures of the days. The \
            room is used again for new events; `bilat archive vacuum` gives it back to the disk.
            """)

    @Option(help: ArgumentHelp("How far back events are kept, such as 5y or 400d; at least 30d.", valueName: "age"))
    var keep: TimeOption

    @Flag(help: "Only say how many that would be.") var dryRun = false

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    /// Less would take away what the panes and baselines stand on.
    private static let leastDays: Int64 = 30

    func run() throws {
        let now = Clock.now()
        let moment = keep.moment(now: now, offset: 0)
        guard now.seconds(since: moment) >= Self.leastDays * 86_400 else {
            throw Failure("--keep has to be at least \(Self.leastDays)d; nothing was forgotten", status: .usage)
        }
        let dossier = try dossier.loaded().dossier
        let name = dossier.name
        // A missing archive is not begun only to be pruned.
        let reader = try archive.openedForReading(dossier: name)
        let count = try answer { () throws(HistoryError) in try reader.countToPrune(before: moment) }
        if dryRun {
            return StandardOutput.writeLine(
                "\(reader.path): \(count) events from before \(moment.rfc3339) would be forgotten")
        }
        let history = try archive.opened(dossier: name)
        // What is forgotten can never be reckoned again.
        var reckoner = Reckoner(history: history, dossier: dossier)
        try answer { () throws(HistoryError) in try reckoner.bringUp(to: now) }
        let done = try answer { () throws(HistoryError) in try history.prune(before: moment) }
        StandardOutput.writeLine(
            "\(history.path): forgot \(done) events from before \(moment.rfc3339)")
    }
}
