extension [UInt8] {
    /// Whether `word` stands at `place`.
    @inline(__always)
    func has(_ word: [UInt8], at place: Int) -> Bool {
        guard place >= 0, word.count <= count &- place else { return false }
        for offset in word.indices where self[place &+ offset] != word[offset] { return false }
        return true
    }

    /// Whether `word` stands somewhere in `range`, whole.
    func has(_ word: [UInt8], within range: Range<Int>) -> Bool {
        guard let first = word.first, word.count <= range.count else { return word.isEmpty }
        for place in range.lowerBound...(range.upperBound - word.count) where self[place] == first {
            if has(word, at: place) { return true }
        }
        return false
    }
}
