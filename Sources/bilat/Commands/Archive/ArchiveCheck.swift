import ArgumentParser
import Dossiers
import EventModel
import History

/// `bilat archive check`: whether the file is sound.
struct ArchiveCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read the whole archive for damage; exit 1 when there is any.",
        discussion: """
            Changes nothing. A damaged archive is set aside at the next start of the dashboard or of watch, and what can \
            be read of it is brought into a new one.
            """)

    @OptionGroup var dossier: DossierOptions
    @OptionGroup var archive: ArchiveOptions

    func run() throws {
        let path = archive.path(dossier: try dossier.loaded().dossier.name)
        if let damage = try damage(of: path) {
            StandardOutput.writeLine("\(path): DAMAGED")
            for line in damage.split(separator: "\n") { StandardOutput.writeLine("  \(line)") }
            StandardError.write(
                "bilat: copy the file before anything else; the next start sets it aside and saves what can be read")
            throw ExitStatus.failure
        }
        StandardOutput.writeLine("\(path): sound")
    }

    private func damage(of path: String) throws -> String? {
        do throws(HistoryError) {
            return try History.open(path: path, mode: .readOnly, now: Clock.now()).damage()
        } catch {
            guard error.kind == .damaged else { throw Failure(error.words) }
            return error.words
        }
    }
}
