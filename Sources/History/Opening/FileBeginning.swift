import Glibc

/// The first bytes of a file, read without taking the rest into memory.
struct FileBeginning {
    let bytes: [UInt8]

    /// Nil when there is no such file or it cannot be read.
    init?(path: String, count: Int) {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { Glibc.close(file) }
        var buffer = [UInt8](repeating: 0, count: count)
        let had = Glibc.read(file, &buffer, count)
        bytes = Array(buffer.prefix(max(0, had)))
    }
}
