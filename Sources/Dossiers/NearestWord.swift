/// Finds the word somebody meant.
enum NearestWord {
    /// The word of `words` nearest to `word`, or nil when none is near enough to be meant.
    static func word(to word: String, among words: [String]) -> String? {
        let folded = word.lowercased()
        var best: (word: String, distance: Int)?
        for candidate in words {
            let distance = distance(Array(folded), Array(candidate.lowercased()))
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        guard let best, best.distance <= max(1, folded.count / 2) else { return nil }
        return best.word
    }

    /// `, did you mean “x”?`, or the words to choose from, or nothing where there are too many.
    static func hint(for word: String, among words: [String]) -> String {
        if let nearest = self.word(to: word, among: words) { return "; did you mean “\(nearest)”?" }
        return words.isEmpty || words.count > 20 ? "" : "; one of: \(words.joined(separator: ", "))"
    }

    /// Edits (insert, delete, replace, swap of neighbours) from `left` to `right`: optimal string alignment.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 1...left.count {
            var current = [row]
            for column in 1...right.count {
                let isSame = left[row - 1] == right[column - 1]
                var edits = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    edits = min(edits, beforeLast[column - 2] + 1)
                }
                current.append(edits)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
