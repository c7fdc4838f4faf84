import Glibc

/// Reads a file that nobody but its owner may touch.
enum PrivateFile {
    struct Refusal: Error, Hashable {
        let words: String
    }

    /// Nil where there is no such file.
    static func text(at path: String, atMost limit: Int) -> Result<String?, Refusal> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let error = errno
            return error == ENOENT
                ? .success(nil) : .failure(Refusal(words: "\(path): \(String(cString: strerror(error)))"))
        }
        defer { close(descriptor) }
        // Of the file that is open, not of what may lie at its path by then.
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return .failure(Refusal(words: "\(path): not a file"))
        }
        guard status.st_mode & 0o077 == 0 else {
            return .failure(
                Refusal(words: "\(path): not read, since others than you may read or change it; chmod 600 \(path)"))
        }
        guard status.st_uid == geteuid() || status.st_uid == 0 else {
            return .failure(Refusal(words: "\(path): not read, since it belongs to somebody else"))
        }
        guard Int(status.st_size) <= limit else { return .failure(Refusal(words: "\(path): too large")) }
        return .success(String(decoding: FileBytes.all(of: descriptor, atMost: limit) ?? [], as: UTF8.self))
    }
}
