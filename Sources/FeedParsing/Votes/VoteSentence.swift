/// A sentence that states a vote: `13 in favour to 2 against (China, Russian Federation), with no abstentions`.
struct VoteSentence {
    let yes: Int
    let no: Int
    let abstentions: Int
    let against: [String]
    let abstaining: [String]
    /// Whether all that voted no or abstained are named.
    let isComplete: Bool
    let range: Range<String.Index>

    /// All such sentences of a text, in its order.
    static func all(in text: String) -> [VoteSentence] {
        text.matches(of: pattern).compactMap { match in
            let output = match.output
            guard let yes = number(output.1), let no = number(output.2) else { return nil }
            let against = names(output.3)
            let abstaining = names(output.5)
            let abstentions = output.4.map(number) ?? 0
            guard let abstentions, yes + no + abstentions <= 15 else { return nil }
            return VoteSentence(
                yes: yes, no: no, abstentions: abstentions, against: against, abstaining: abstaining,
                isComplete: against.count == no && abstaining.count == abstentions, range: match.range)
        }
    }

    // Regex of the standard library is slow; it reads a few pages a day.
    private static var pattern: Regex<(Substring, Substring, Substring, Substring?, Substring?, Substring?)> {
        /(?i)\b(\w+)\s+(?:votes\s+)?in\s+favou?r,?\s+(?:and\s+|to\s+)?(\w+)\s+(?:votes?\s+)?against(?:\s*\(([^)]{1,300})\))?(?:,?\s+(?:and\s+|with\s+)*(\w+)\s+abstentions?(?:\s*\(([^)]{1,300})\))?)?/
    }

    static func number(_ word: some StringProtocol) -> Int? {
        if let number = Int(word) { return (0...15).contains(number) ? number : nil }
        if word.lowercased() == "no" || word.lowercased() == "none" { return 0 }
        return words.firstIndex(of: word.lowercased())
    }

    private static let words = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen",
    ]

    private static func names(_ list: Substring?) -> [String] {
        guard let list else { return [] }
        return list.replacing(" and ", with: ", ").replacing(";", with: ",").split(separator: ",").map {
            String($0).trimmingWhiteSpace
        }.filter { !$0.isEmpty }
    }
}
