import Foundation
import Glibc

/// Reads a file in pieces, without Foundation's copies.
nonisolated enum FileChunk {
    /// The next piece of at most `size` bytes; nil at the end of the file, or where no more can be read of it.
    static func next(of handle: FileHandle, size: Int = 1 << 18) -> [UInt8]? {
        let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var got = read(handle.fileDescriptor, buffer.baseAddress, size)
            while got < 0, errno == EINTR { got = read(handle.fileDescriptor, buffer.baseAddress, size) }
            count = max(0, got)
        }
        return chunk.isEmpty ? nil : chunk
    }
}
