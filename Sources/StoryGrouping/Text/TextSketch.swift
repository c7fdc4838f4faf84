/// A MinHash of a text's runs of three words (in Chinese, of four characters): two texts agree in about as many of the
/// sixteen places as their sets of runs have in common (Broder 1997; one permutation, Li, Owen and Zhang 2012).
struct TextSketch: Hashable, Sendable {
    static let places = 16
    private static let empty = UInt32.max

    private var least = [UInt32](repeating: empty, count: places)
    private(set) var runCount = 0

    /// Longer texts are not read further.
    private static let limit = 1200

    init(folded: some Collection<UInt8>) {
        let scalars = FoldedScalars.scalars(of: folded, limit: Self.limit)
        var words: [UInt32] = []
        var hash = TextHash()
        var isInWord = false
        func end() {
            if isInWord { words.append(hash.short) }
            (hash, isInWord) = (TextHash(), false)
        }
        for scalar in scalars {
            switch LetterKind(scalar) {
            case .gap: end()
            case .ideograph:
                end()
                words.append(scalar)
            default:
                hash.add(scalar)
                isInWord = true
            }
        }
        end()
        let ideographs = words.count { $0 < 0x40000 && LetterKind($0) == .ideograph }
        take(words, length: ideographs * 2 > words.count ? 4 : 3)
    }

    private mutating func take(_ words: [UInt32], length: Int) {
        guard words.count >= length else { return }
        runCount = words.count - length + 1
        for start in 0..<runCount {
            let value = TextHash.mixed(
                UInt64(Self.hash(of: words, from: start, length)) &* 0x9E37_79B9_7F4A_7C15)
            let place = Int(value & 15)
            least[place] = min(least[place], UInt32(truncatingIfNeeded: value >> 32))
        }
    }

    private static func hash(of words: [UInt32], from start: Int, _ length: Int) -> UInt32 {
        var hash = TextHash()
        for place in start..<(start + length) { hash.add(words[place]) }
        return hash.short
    }

    /// About how much of both texts' runs they share, 0…1; 0 for texts too short to tell.
    func likeness(to other: TextSketch) -> Double {
        var (same, used) = (0, 0)
        least.withUnsafeBufferPointer { left in
            other.least.withUnsafeBufferPointer { right in
                // Sums and not branches: which places agree cannot be guessed.
                for place in 0..<Self.places {
                    let (one, two) = (left[place], right[place])
                    used &+= one & two == Self.empty ? 0 : 1
                    same &+= one == two && one != Self.empty ? 1 : 0
                }
            }
        }
        return used < 6 ? 0 : Double(same) / Double(used)
    }

    /// Keys under which near-duplicates are found: two texts with eight of ten runs in common share one of these in 99
    /// cases of 100. None for a text of less than eight runs.
    var keys: [UInt64] {
        guard runCount >= 8 else { return [] }
        return stride(from: 0, to: Self.places, by: 2).map { place in
            let pair = UInt64(least[place]) << 32 | UInt64(least[place + 1])
            return TextHash.mixed(pair ^ UInt64(place))
        }
    }
}
