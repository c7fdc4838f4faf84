/// The word of a list that a mistyped one most likely meant.
public enum NearestWord {
    /// The first of the words with the fewest edits, or nil when more than a third of the letters would change; a word
    /// that begins with what was typed counts as one edit. Both sides are compared folded.
    public static func word(to typed: String, among words: [String]) -> String? {
        let typed = FoldedText.bytes(of: typed)
        guard !typed.isEmpty, typed.count <= longestTyped else { return nil }
        let limit = max(1, (typed.count + 1) / 3)
        var best: (word: String, distance: Int)?
        for word in words {
            let distance = distance(typed, FoldedText.bytes(of: word))
            if distance <= limit, distance < best?.distance ?? .max { best = (word, distance) }
        }
        return best?.word
    }

    /// `; did you mean “x”?`, or the words to choose from, or nothing where there are too many.
    public static func hint(for typed: String, among words: [String]) -> String {
        if let nearest = word(to: typed, among: words) { return "; did you mean “\(nearest)”?" }
        return words.isEmpty || words.count > 20 ? "" : "; one of: \(words.joined(separator: ", "))"
    }

    /// Bounds, so that hostile input costs nothing.
    private static let longestTyped = 40
    private static let longestWord = 60

    /// Insertions, deletions, changes and swaps of neighbours (optimal string alignment; Damerau 1964), over bytes.
    private static func distance(_ typed: [UInt8], _ word: [UInt8]) -> Int {
        if typed == word { return 0 }
        if word.starts(with: typed) { return 1 }
        guard word.count <= longestWord else { return .max }
        var rows = [Array(0...word.count)]
        for (line, letter) in typed.enumerated() {
            var row = [line + 1]
            for (column, other) in word.enumerated() {
                let change = rows[line][column] + (letter == other ? 0 : 1)
                var best = min(change, rows[line][column + 1] + 1, row[column] + 1)
                if line > 0, column > 0, letter == word[column - 1], typed[line - 1] == other {
                    best = min(best, rows[line - 1][column - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[typed.count][word.count]
    }
}
