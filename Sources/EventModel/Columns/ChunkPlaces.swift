/// A set of places in one chunk, one bit each.
public struct ChunkPlaces: Hashable, Sendable {
    /// Bit `place & 63` of word `place >> 6`.
    public private(set) var words: [UInt64]

    private static let wordCount = EventLog.chunkSize / 64

    /// No place.
    public init() {
        words = Array(repeating: 0, count: Self.wordCount)
    }

    /// The places from 0 up to `count`.
    public init(upTo count: Int) {
        words = (0..<Self.wordCount).map { word in
            let left = count - word * 64
            return left >= 64 ? .max : left <= 0 ? 0 : (1 << UInt64(left)) - 1
        }
    }

    public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    public func contains(_ place: Int) -> Bool {
        words[place >> 6] & (1 << UInt64(place & 63)) != 0
    }

    public mutating func insert(_ place: Int) {
        words[place >> 6] |= 1 << UInt64(place & 63)
    }

    public mutating func remove(_ place: Int) {
        words[place >> 6] &= ~(1 << UInt64(place & 63))
    }

    public mutating func formUnion(_ other: ChunkPlaces) {
        for word in words.indices { words[word] |= other.words[word] }
    }

    public mutating func formIntersection(_ other: ChunkPlaces) {
        for word in words.indices { words[word] &= other.words[word] }
    }

    public mutating func subtract(_ other: ChunkPlaces) {
        for word in words.indices { words[word] &= ~other.words[word] }
    }

    public func union(_ other: ChunkPlaces) -> ChunkPlaces {
        var union = self
        union.formUnion(other)
        return union
    }

    public func intersection(_ other: ChunkPlaces) -> ChunkPlaces {
        var common = self
        common.formIntersection(other)
        return common
    }

    public func subtracting(_ other: ChunkPlaces) -> ChunkPlaces {
        var rest = self
        rest.subtract(other)
        return rest
    }

    /// Hands over every place in ascending order.
    public func forEach(_ body: (Int) -> Void) {
        for (number, word) in words.enumerated() {
            var left = word
            while left != 0 {
                body(number << 6 | left.trailingZeroBitCount)
                left &= left - 1
            }
        }
    }

    /// Those of which `isWanted` is true; asked in ascending order.
    public func filter(_ isWanted: (Int) -> Bool) -> ChunkPlaces {
        var wanted = ChunkPlaces()
        forEach { if isWanted($0) { wanted.insert($0) } }
        return wanted
    }
}
