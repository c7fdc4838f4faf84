/// Which pairs of neighbouring bytes a text has, as a filter: a word of which one is missing is not in it.
struct BytePairs: Sendable {
    private var bits = SIMD8<UInt64>()

    init(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { bytes in
            guard bytes.count > 1 else { return }
            for place in 1..<bytes.count {
                let number = (Int(bytes[place - 1]) &* 37 &+ Int(bytes[place])) & 511
                bits[number >> 6] |= 1 << UInt64(number & 63)
            }
        }
    }

    func contains(_ other: BytePairs) -> Bool { bits & other.bits == other.bits }
}
