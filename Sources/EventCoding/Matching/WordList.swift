/// A few short words of folded text, told without making an array of what is asked for.
struct WordList: Sendable {
    /// By length: all words of it, one behind the other.
    private let byLength: [[UInt8]]

    init(_ words: [String]) {
        var byLength: [[UInt8]] = []
        for word in words {
            while byLength.count <= word.utf8.count { byLength.append([]) }
            byLength[word.utf8.count] += word.utf8
        }
        self.byLength = byLength
        hasEmpty = words.contains("")
    }

    private let hasEmpty: Bool

    func contains(_ word: ArraySlice<UInt8>) -> Bool {
        let length = word.count
        guard length > 0 else { return hasEmpty }
        guard length < byLength.count else { return false }
        let words = byLength[length]
        var start = 0
        while start < words.count {
            var place = 0
            while place < length, words[start &+ place] == word[word.startIndex &+ place] { place &+= 1 }
            if place == length { return true }
            start &+= length
        }
        return false
    }
}
