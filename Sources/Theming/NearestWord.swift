/// Finds the word somebody meant.
enum NearestWord {
    /// The candidate with the fewest edits, if they are few for its length; the first of equals.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        let written = Array(word.lowercased())
        let best = candidates.enumerated()
            .map { (distance: edits(written, Array($0.element.lowercased())), place: $0.offset) }
            .min { ($0.distance, $0.place) < ($1.distance, $1.place) }
        guard let best, best.distance <= max(1, (written.count + 1) / 3) else { return nil }
        return candidates[best.place]
    }

    /// Levenshtein's distance.
    private static func edits(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (i, left) in one.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in other.enumerated() {
                let substituted = diagonal + (left == right ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[other.count]
    }
}
