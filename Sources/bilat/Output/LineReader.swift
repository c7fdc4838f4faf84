import Foundation

/// Reads a file line by line without holding it whole.
nonisolated struct LineReader: Sequence, IteratorProtocol {
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    init(_ handle: FileHandle) {
        self.handle = handle
    }

    /// The next line without its line feed; nil behind the last one.
    mutating func next() -> ArraySlice<UInt8>? {
        var searchedUpTo = position
        while true {
            if let end = buffer[searchedUpTo...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { position = end + 1 }
                return buffer[position..<end]
            }
            guard !isAtEnd else { return lastLine() }
            let consumed = position
            fill()
            searchedUpTo = Swift.max(0, searchedUpTo - consumed)
        }
    }

    /// Whether the next line is still to be read from the file.
    var isDrained: Bool { !buffer[position...].contains(UInt8(ascii: "\n")) }

    private mutating func lastLine() -> ArraySlice<UInt8>? {
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return buffer[position...]
    }

    private mutating func fill() {
        buffer.removeFirst(position)
        position = 0
        if let chunk = FileChunk.next(of: handle) { buffer.append(contentsOf: chunk) } else { isAtEnd = true }
    }
}
