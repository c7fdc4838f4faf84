import ArgumentParser
import History

/// Where events are kept.
struct ArchiveOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The archive; by default one for each dossier below $XDG_DATA_HOME/bilat.", valueName: "file"))
    var archive: String?

    /// The path of the archive for a dossier.
    func path(dossier: String) -> String {
        archive ?? Locations().archive(of: dossier)
    }

    /// Opens the archive, making it where there is none.
    func opened(dossier: String) throws -> History {
        let path = path(dossier: dossier)
        try Locations().prepareFolder(of: path)
        return try open(path, mode: .readWrite)
    }

    /// Opens the archive only to read.
    func openedForReading(dossier: String) throws -> History {
        try open(path(dossier: dossier), mode: .readOnly)
    }

    /// Opens the archive for a desk that is to come up in any case: to read where it cannot be written, and in memory
    /// where there is none and none can be made; `notKept` then says why.
    func openedAtAnyRate(dossier: String) throws -> (history: History, notKept: String?) {
        let path = path(dossier: dossier)
        let problem: String
        do throws(HistoryError) {
            try? Locations().prepareFolder(of: path)
            return (try History.open(path: path, mode: .readWrite, now: Clock.now()), nil)
        } catch {
            guard [.readOnly, .cannotOpen, .diskFull].contains(error.kind) else {
                throw Failure(error.words)
            }
            problem = error.words
        }
        if let history = try? History.open(path: path, mode: .readOnly, now: Clock.now()) { return (history, problem) }
        return (try OnceWatch.memory(), problem)
    }

    private func open(_ path: String, mode: History.Mode) throws -> History {
        do {
            let history = try History.open(path: path, mode: mode, now: Clock.now())
            // That a damaged file was set aside is said whatever was asked for.
            if let notice = history.notice { StandardError.write("bilat: \(notice)") }
            return history
        } catch {
            throw Failure(error.words)
        }
    }
}
