/// Finds a needle of two bytes or more by two of its bytes at once, thirty-two places a step.
///
/// The generic SIMD search of Wojciech Muła ("SIMD-friendly algorithms for substring searching", 2016), with the two
/// rarest bytes instead of the first and last: in Cyrillic and Chinese the first ones are always the same few.
struct PairSearch {
    private let needle: [UInt8]
    private let first: Int
    private let second: Int

    init(_ needle: [UInt8]) {
        self.needle = needle
        let byRarity = needle.indices.sorted { Self.commonness(needle[$0]) < Self.commonness(needle[$1]) }
        first = min(byRarity[0], byRarity[1])
        second = max(byRarity[0], byRarity[1])
    }

    /// The offset of the first occurrence at or behind `start`, or nil.
    func offset(in text: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
        guard let base = text.baseAddress, text.count - start >= needle.count else { return nil }
        let end = text.count - needle.count
        let firsts = SIMD32<UInt8>(repeating: needle[first])
        let seconds = SIMD32<UInt8>(repeating: needle[second])
        var place = start
        // A step reads 32 bytes from both places, the further one being `second`.
        while place + second + 32 <= text.count {
            let left = base.loadUnaligned(fromByteOffset: place + first, as: SIMD32<UInt8>.self)
            let right = base.loadUnaligned(fromByteOffset: place + second, as: SIMD32<UInt8>.self)
            let hits = unsafeBitCast((left .== firsts) .& (right .== seconds), to: SIMD4<UInt64>.self)
            if hits[0] | hits[1] | hits[2] | hits[3] != 0, let hit = match(near: place, upTo: end, base) { return hit }
            place += 32
        }
        while place <= end {
            if isMatch(base + place) { return place }
            place += 1
        }
        return nil
    }

    private func match(near place: Int, upTo end: Int, _ base: UnsafeRawPointer) -> Int? {
        (place..<place + 32).first { $0 <= end && isMatch(base + $0) }
    }

    private func isMatch(_ start: UnsafeRawPointer) -> Bool {
        for index in needle.indices where start.load(fromByteOffset: index, as: UInt8.self) != needle[index] {
            return false
        }
        return true
    }

    /// How often a byte stands in folded news, roughly: 3 lead bytes and blanks, 2 common letters, 1 letters, 0 others.
    private static func commonness(_ byte: UInt8) -> Int {
        switch byte {
        case 0x20, 0xD0, 0xD1, 0xE4...0xE9: 3
        case _ where "etaoinsr".utf8.contains(byte): 2
        case 0xB0, 0xB5, 0xB8, 0xBE, 0xBD, 0x80...0x83: 2
        case 0x61...0x7A, 0x80...0xBF: 1
        default: 0
        }
    }
}
