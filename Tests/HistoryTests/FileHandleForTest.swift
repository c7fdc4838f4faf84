import Glibc

/// Spoils a file on purpose.
struct FileHandleForTest {
    let file: Int32

    init?(path: String) {
        file = open(path, O_RDWR)
        if file < 0 { return nil }
    }

    func overwrite(at offset: UInt64, with bytes: [UInt8]) {
        _ = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, off_t(offset)) }
        close(file)
    }
}
