import ArgumentParser
import Dossiers
import EventModel
import History

/// `bilat archive vacuum`: gives unused room back to the disk.
struct ArchiveVacuum: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vacuum",
        abstract: "Give unused room back to the disk; needs as much again while it runs, and lets writers wait.")

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
        let name = try dossier.loaded().dossier.name
        _ = try archive.openedForReading(dossier: name)
        let history = try archive.opened(dossier: name)
        let before = try answer(of: history.summary)
        try answer(of: history.compact)
        let after = try answer(of: history.summary)
        StandardOutput.writeLine(
            "\(history.path): \(ByteCount.words(before.fileBytes + before.logBytes)) before, "
                + "\(ByteCount.words(after.fileBytes + after.logBytes)) now")
    }
}
