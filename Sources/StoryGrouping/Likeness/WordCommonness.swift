/// In how many texts a word stood, of those known so far: a rare word says more than a common one.
///
/// Of fixed size: words whose hashes fall into one place are counted together. Old counts fade.
struct WordCommonness: Sendable {
    /// As many texts as are taken for granted before the first is read.
    static let presumed = 500.0
    private static let places = 1 << 16
    /// At this many texts all counts are halved.
    private static let limit = 60_000.0

    private var counts = [Float](repeating: 0, count: places)
    private var texts = presumed
    private var scale = 0.0

    init() {
        scale = 1 / Logarithm.of(1 + texts)
    }

    /// Counts the words of one text.
    mutating func note(_ words: [UInt32]) {
        for word in words { counts[Self.place(word)] += 1 }
        texts += 1
        if texts > Self.limit {
            texts /= 2
            for place in counts.indices { counts[place] /= 2 }
        }
        scale = 1 / Logarithm.of(1 + texts)
    }

    /// Takes for granted that a quarter of all texts have this word.
    mutating func presume(common word: UInt32) {
        counts[Self.place(word)] = max(counts[Self.place(word)], Float(Self.presumed / 4))
    }

    /// 0…1: how much a word says; 1 for one that was never seen.
    func weight(of word: UInt32) -> Double {
        Logarithm.of(1 + texts / (1 + Double(counts[Self.place(word)]))) * scale
    }

    private static func place(_ word: UInt32) -> Int { Int(word & UInt32(places - 1)) }
}
