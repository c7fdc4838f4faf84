import ArgumentParser

/// `bilat archive`: the care of the file in which all is kept.
struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Look after the archive: what it holds, whether it is sound, copies, room.",
        subcommands: [
            ArchiveInfo.self, ArchiveCheck.self, ArchiveBackup.self, ArchiveVacuum.self, ArchivePrune.self,
        ],
        defaultSubcommand: ArchiveInfo.self)
}
