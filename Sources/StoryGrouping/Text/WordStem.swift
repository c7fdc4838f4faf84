/// Cuts a word to the part its forms have in common; crude on purpose: it has to be fast and to need no dictionary.
enum WordStem {
    /// The scalars of `word` that count.
    static func length(of word: ArraySlice<UInt32>, kind: LetterKind) -> Int {
        switch kind {
        case .cyrillic: russian(word.count)
        case .latin: english(word)
        default: word.count
        }
    }

    private static func russian(_ count: Int) -> Int {
        count > 5 ? 5 : count > 3 ? max(3, count - 1) : count
    }

    /// `ing`, `ed`, `es`, `s`.
    private static let endings: [[UInt32]] = [[105, 110, 103], [101, 100], [101, 115], [115]]

    private static func english(_ word: ArraySlice<UInt32>) -> Int {
        var count = word.count
        for ending in endings where count - ending.count >= 3 && word.suffix(ending.count).elementsEqual(ending) {
            count -= ending.count
            break
        }
        return min(6, count)
    }
}
