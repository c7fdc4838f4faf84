import ArgumentParser
import Dossiers
import EventModel
import Foundation
import History

/// `bilat archive backup FILE`: a whole copy, while others read and write.
struct ArchiveBackup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write a whole and compact copy to a file that must not exist yet, while the archive is in use.")

    @Argument(help: ArgumentHelp("The copy; nothing is the archive's name with the date.", valueName: "file"))
    var file: String?

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
        let history = try archive.openedForReading(dossier: try dossier.loaded().dossier.name)
        let copy = file ?? Self.name(beside: history.path, at: Clock.now())
        try answer { () throws(HistoryError) in try history.backup(to: copy) }
        let summary = try answer {
            () throws(HistoryError) in try History.open(path: copy, mode: .readOnly, now: Clock.now()).summary()
        }
        StandardOutput.writeLine(
            "\(copy): \(summary.relevant) events, \(summary.ignored) kept as irrelevant, "
                + "\(ByteCount.words(summary.fileBytes))")
    }

    private static func name(beside path: String, at now: Timestamp) -> String {
        let stem = path.hasSuffix(".sqlite") ? String(path.dropLast(7)) : path
        return "\(stem)-\(now.rfc3339.filter { $0 != ":" }).sqlite"
    }
}
