import Foundation
import Glibc

/// Reads a file in pieces, without Foundation's copies.
nonisolated enum FileChunk {
    private static let size = 1 << 18

    /// The next piece; nil at the end of the file.
    static func next(of handle: FileHandle) -> [UInt8]? {
        let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            repeat { count = max(0, read(handle.fileDescriptor, buffer.baseAddress, size)) } while count == 0 && errno == EINTR
        }
        return chunk.isEmpty ? nil : chunk
    }
}
