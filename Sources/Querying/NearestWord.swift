import TextFolding

/// The word of a list that a mistyped one most likely meant.
enum NearestWord {
    /// The first of the words with the fewest edits, or nil when more than a third of the letters would change; a word
    /// that begins with what was typed counts as one edit.
    static func to(_ typed: String, in words: [String]) -> String? {
        let typed = FoldedText.bytes(of: typed)
        guard !typed.isEmpty, typed.count <= 40 else { return nil }
        let limit = max(1, (typed.count + 1) / 3)
        var best: (word: String, distance: Int)?
        for word in words {
            let distance = distance(typed, FoldedText.bytes(of: word))
            if distance <= limit, distance < best?.distance ?? .max { best = (word, distance) }
        }
        return best?.word
    }

    /// Insertions, deletions, changes and swaps of neighbours (optimal string alignment; Damerau 1964), over bytes.
    private static func distance(_ typed: [UInt8], _ word: [UInt8]) -> Int {
        if typed == word { return 0 }
        if word.starts(with: typed) { return 1 }
        guard word.count <= 60 else { return .max }
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
