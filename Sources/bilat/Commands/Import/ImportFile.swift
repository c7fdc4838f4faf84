import Foundation
import Recording
import Watching

/// A file to import, and what it is by its first bytes and its name.
nonisolated struct ImportFile {
    enum Form: String {
        /// `document` is a feed or a table of another program, which the parser tells by its content.
        case lines, headlines, table, document, archive
        /// A folder that `bilat watch --record` has written.
        case recording
    }

    let name: String
    let form: Form
    let handle: FileHandle
    /// Nil for a pipe.
    let size: Int64?
    let beginning: [UInt8]

    /// A missing file, a folder and something unknown are refused before anything is imported.
    init(_ name: String, isText: Bool) throws {
        self.name = name
        handle = try InputFile(name).handle()
        var status = stat()
        fstat(handle.fileDescriptor, &status)
        if status.st_mode & S_IFMT == S_IFDIR {
            guard Recording.isRecording(folder: name) else {
                throw Failure(
                    "\(name): is a folder, and none that `bilat watch --record` has written; name the files in it",
                    status: .usage)
            }
            (size, beginning, form) = (nil, [], .recording)
            return
        }
        size = status.st_mode & S_IFMT == S_IFREG ? Int64(status.st_size) : nil
        beginning = size == nil ? [] : Self.bytes(of: handle, from: 0, count: ImportMark.sample)
        form = Self.form(of: beginning, name: name, isText: isText)
    }

    /// Bytes of a regular file, read without moving its place.
    static func bytes(of handle: FileHandle, from start: Int64, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
            got = max(0, pread(handle.fileDescriptor, buffer.baseAddress, count, off_t(start)))
        }
    }

    /// The bytes before a place, as `ImportMark` compares them.
    func bytesBefore(_ place: Int64) -> [UInt8] {
        let start = max(0, place - Int64(ImportMark.sample))
        return Self.bytes(of: handle, from: start, count: Int(place - start))
    }

    private static func form(of beginning: [UInt8], name: String, isText: Bool) -> Form {
        if beginning.starts(with: "SQLite format 3\0".utf8) { return .archive }
        if isText { return .headlines }
        let head = String(decoding: beginning.prefix(2000).prefix { $0 != 0x0A }, as: UTF8.self)
        // GDELT's own tables are called .CSV too, and have tabs and no head.
        if name.lowercased().hasSuffix(".csv"), !head.contains("\t"), head.contains("title") { return .table }
        let first = beginning.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        guard first == nil || first == UInt8(ascii: "{") else { return .document }
        return isJSONFeed(beginning) ? .document : .lines
    }

    private static func isJSONFeed(_ beginning: [UInt8]) -> Bool {
        String(decoding: beginning.prefix(2000), as: UTF8.self).contains("https://jsonfeed.org/version/")
    }
}
