import ArgumentParser
import Dossiers
import EventModel
import History
import Watching

/// `bilat recode`: the archive read again by the coder of today.
struct RecodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recode",
        abstract: "Code what is in the archive anew with this version's coder and dossier.",
        discussion: """
            Works in slices beside a running watch. The old codings stay in the archive (a past is shown with today's \
            coder unless the coding of then is asked for); corrections stay in force. A run that is cut off goes on \
            where it was when it is started again.
            """)

    @Option(
        help: ArgumentHelp("Only events from then on: RFC 3339, 2026-11-22, 90d, yesterday.", valueName: "time"))
    var since: TimeOption?

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
        let dossier = try dossier.loaded().dossier
        // A missing archive is not begun only to be coded anew.
        let last = try answer(of: try archive.openedForReading(dossier: dossier.name).lastKey)
        let history = try archive.opened(dossier: dossier.name)
        let since = since?.moment(now: Clock.now(), offset: 0)
        var recoding = try answer { () throws(HistoryError) in
            try ArchiveRecoding(dossier: dossier, history: history, since: since)
        }
        if recoding.isResumed {
            StandardError.write("bilat: going on behind event \(recoding.progress.key.number)")
        }
        let interruption = Interruption(saying: "interrupted; the same command goes on where it was")
        defer { interruption.end() }
        var line = ProgressLine()
        while try answer(of: { () throws(HistoryError) in try recoding.advance(at: Clock.now()) }) {
            let share = last.number > 0 ? Double(recoding.progress.key.number) / Double(last.number) : nil
            line.show(recoding.progress.words, share: share, now: Clock.now().seconds)
        }
        line.end()
        StandardOutput.writeLine("\(history.path): \(recoding.progress.words)")
    }
}
