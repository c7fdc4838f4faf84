import FoundationEssentials
import GRDB
import Glibc

/// Writes a whole and compact copy of an archive under its name only once all of it is on the disk.
struct WholeCopy {
    let target: String
    private var part: String { target + ".part" }

    /// Copies while others read and write. An existing file is replaced where `replaces` says so, else refused.
    func write(of database: any DatabaseWriter, replaces: Bool) throws {
        guard replaces || !FileManager.default.fileExists(atPath: target) else {
            throw HistoryError(kind: .refused, words: "\(target) is there already: name another file")
        }
        // Of a run that was cut off.
        unlink(part)
        do {
            CrashPoint.reach(.copyBegun)
            try database.unsafeRead { try $0.execute(sql: "VACUUM INTO ?", arguments: [part]) }
            CrashPoint.reach(.copyWritten)
            try sync()
            try publish(replaces: replaces)
        } catch {
            unlink(part)
            throw HistoryError(error, path: target, isWriting: true)
        }
    }

    private func sync() throws {
        let file = open(part, O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        guard file >= 0, fsync(file) == 0 else { throw failure() }
    }

    private func publish(replaces: Bool) throws {
        if replaces {
            guard rename(part, target) == 0 else { throw failure() }
        } else {
            // Unlike a renaming, a link never replaces a file that has come meanwhile.
            guard link(part, target) == 0 else { throw failure() }
            unlink(part)
        }
    }

    private func failure() -> HistoryError {
        HistoryError(kind: .cannotOpen, words: "cannot write \(target): \(String(cString: strerror(errno)))")
    }
}
