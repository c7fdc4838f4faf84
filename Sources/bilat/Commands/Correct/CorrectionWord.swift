import EventModel

/// A word behind `bilat correct`: an event, or a field with its value.
nonisolated struct CorrectionWord {
    /// Nil for the name of an event.
    let assignment: (field: String, value: String)?
    var isAssignment: Bool { assignment != nil }

    /// An address may have `=` in it too: only what begins like the name of a field is one.
    init(_ word: String) {
        guard let mark = word.firstIndex(of: "="), word[..<mark].allSatisfy({ $0.isASCII && $0.isLetter }) else {
            assignment = nil
            return
        }
        assignment = (String(word[..<mark]), String(word[word.index(after: mark)...]))
    }
}
