import Glibc

/// Reads what a descriptor still holds.
enum FileBytes {
    /// Nil where more than `limit` bytes come, or reading fails (`errno` then says why; 0 for too many).
    static func all(of descriptor: Int32, atMost limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                return nil
            }
            guard bytes.count + count <= limit else {
                errno = 0
                return nil
            }
            bytes.append(contentsOf: buffer[..<count])
        }
    }
}
