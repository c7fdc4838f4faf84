import EventModel
import Glibc

/// One look at a file on disk.
enum LocalFile {
    struct Failure: Error, Hashable {
        let words: String
    }

    enum Kind: Hashable { case file, folder }

    /// What stands at `path`, links followed.
    static func look(at path: String) throws(Failure) -> (kind: Kind, mark: FileMark) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw Failure(words: "\(path): \(reason)") }
        return (try kind(of: status, path), mark(of: status, path))
    }

    /// The names in a folder that may be documents, in order; hidden files and unfinished ones are left out.
    static func names(in folder: String) throws(Failure) -> [String] {
        guard let stream = opendir(folder) else { throw Failure(words: "\(folder): \(reason)") }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let isUnfinished = [".part", ".tmp", ".swp", "~"].contains { name.hasSuffix($0) }
            if !name.hasPrefix("."), !isUnfinished { names.append(name) }
        }
        return names.sorted()
    }

    /// The whole file with what marks it; nil where it changed while it was read.
    static func read(_ path: String, atMost limit: Int) throws(Failure) -> (bytes: [UInt8], mark: FileMark)? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Failure(words: "\(path): \(reason)") }
        defer { close(descriptor) }
        var before = stat()
        guard fstat(descriptor, &before) == 0 else { throw Failure(words: "\(path): \(reason)") }
        guard try kind(of: before, path) == .file else { throw Failure(words: "\(path): a folder") }
        guard let bytes = FileBytes.all(of: descriptor, atMost: limit) else {
            let words = errno == 0 ? "larger than \(SizeWords.text(limit))" : reason
            throw Failure(words: "\(path): \(words)")
        }
        var after = stat()
        guard fstat(descriptor, &after) == 0, mark(of: after, path) == mark(of: before, path) else { return nil }
        return (bytes, mark(of: before, path))
    }

    private static func kind(of status: stat, _ path: String) throws(Failure) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: throw Failure(words: "\(path): neither a file nor a folder")
        }
    }

    private static func mark(of status: stat, _ path: String) -> FileMark {
        let time = status.st_mtim
        let nanoseconds = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue
        return FileMark(
            path: path, size: Int64(status.st_size), changedAt: nanoseconds &+ Int64(time.tv_nsec),
            inode: UInt64(status.st_ino))
    }

    private static var reason: String {
        switch errno {
        case ENOENT: "there is no such file"
        case EACCES: "may not be read"
        case ELOOP: "its links lead in a circle"
        default: String(cString: strerror(errno))
        }
    }
}
