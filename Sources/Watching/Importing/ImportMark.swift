public import EventModel
public import History

/// Where an import of a file is to go on: at its beginning, or behind what an earlier run has committed.
///
/// A file is known by its first bytes, so that it may be moved or grow at its end; the bytes before the place reached
/// have to be the same still.
public struct ImportMark: Sendable {
    /// How many bytes are looked at, at the beginning and before the place reached.
    public static let sample = 1 << 16

    public let name: String

    /// `beginning` is the file's first bytes, at most `sample` of them; `form` tells readings of one file apart.
    public init(beginning: some Sequence<UInt8>, form: String) {
        name = "import \(form) \(Self.digest(beginning))"
    }

    /// Where an earlier run ended.
    public struct Place: Hashable, Sendable {
        public var byte: Int64 = 0
        /// Lines before it: reports without an id are named by their line.
        public var line = 0

        public init(byte: Int64 = 0, line: Int = 0) {
            self.byte = byte
            self.line = line
        }
    }

    /// Where to go on; the beginning for a file that is new to the archive or has changed before the place reached.
    /// `bytesBefore` gives the bytes of the file before a place, at most `sample` of them.
    public func place(
        in history: History, bytesBefore: (Int64) -> [UInt8]
    ) throws(HistoryError) -> Place {
        guard let progress = try history.importProgress(of: name) else { return Place() }
        let words = progress.words.split(separator: " ")
        guard words.count == 2, let line = Int(words[1]), words[0] == Self.digest(bytesBefore(progress.place)) else {
            return Place()
        }
        return Place(byte: progress.place, line: line)
    }

    /// What is to be remembered with the slice that reaches to `place`.
    public func progress(
        at place: Place, size: Int64, bytesBefore: (Int64) -> [UInt8], now: Timestamp
    ) -> ImportProgress {
        ImportProgress(
            name: name, place: place.byte, isWhole: place.byte >= size,
            words: "\(Self.digest(bytesBefore(place.byte))) \(place.line)", changedAt: now)
    }

    /// FNV-1a (64 bits) in hexadecimal: tells changed files apart, proves nothing.
    private static func digest(_ bytes: some Sequence<UInt8>) -> String {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return String(hash, radix: 16)
    }
}
