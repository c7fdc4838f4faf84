import Foundation
import Watching

/// Reads records of a file, which may reach over several lines, and knows at which byte it stands.
nonisolated struct RecordReader {
    /// A quote that is never closed would take the whole file for one record.
    private static let recordLimit = 1 << 20

    private var lines: LineReader
    /// Behind the last record.
    private(set) var place: ImportMark.Place

    init(_ handle: FileHandle, place: ImportMark.Place) {
        lines = LineReader(handle)
        self.place = place
    }

    /// The next record without its line feed, and the number of its first line.
    mutating func next(isOpen: (ArraySlice<UInt8>) -> Bool) -> (bytes: ArraySlice<UInt8>, line: Int)? {
        guard var record = lines.next() else { return nil }
        place.line += 1
        let first = place.line
        place.byte += Int64(record.count + 1)
        while isOpen(record), record.count < Self.recordLimit, let more = lines.next() {
            place.line += 1
            place.byte += Int64(more.count + 1)
            record = ArraySlice(Array(record) + [UInt8(ascii: "\n")] + Array(more))
        }
        return (record, first)
    }
}
