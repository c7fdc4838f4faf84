/// Writes and reads the bytes of a weights file: little-endian numbers one after the other.
struct ModelBytes {
    private(set) var bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    mutating func put(_ number: UInt32) {
        for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    mutating func put(_ number: Float) { put(number.bitPattern) }

    mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func put(_ weights: [Int8]) { bytes.append(contentsOf: weights.map(UInt8.init(bitPattern:))) }

    /// Nil where the bytes are at their end.
    mutating func number() -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        defer { place += 4 }
        return bytes[place..<(place + 4)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    mutating func float() -> Float? { number().map(Float.init(bitPattern:)) }

    mutating func floats(_ count: Int) -> [Float]? {
        var floats: [Float] = []
        for _ in 0..<count {
            guard let float = float(), float.isFinite else { return nil }
            floats.append(float)
        }
        return floats
    }

    mutating func weights(_ count: Int) -> [Int8]? {
        guard count >= 0, place + count <= bytes.count else { return nil }
        defer { place += count }
        return bytes[place..<(place + count)].map { Int8(bitPattern: $0) }
    }

    /// Whether the next bytes are those of `text`; they are passed over.
    mutating func takes(_ text: String) -> Bool {
        guard place + text.utf8.count <= bytes.count,
            bytes[place..<(place + text.utf8.count)].elementsEqual(text.utf8)
        else { return false }
        place += text.utf8.count
        return true
    }

    /// A hash (FNV-1a, 32 bits) of all bytes but the last `count`.
    func checksum(without count: Int) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in bytes.dropLast(count) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash
    }
}
