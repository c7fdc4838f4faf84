/// What stands in one place of the screen: a character that takes columns, with the combining marks on it.
struct DisplayGlyph {
    var character: Character
    /// 1 or 2.
    var columns: Int

    /// Puts a mark on the character, unless Unicode lets it stand alone there (a Hangul vowel after a Latin letter).
    mutating func add(_ mark: Unicode.Scalar) {
        var text = String(character)
        text.unicodeScalars.append(mark)
        if text.count == 1, let marked = text.first { character = marked }
    }
}
