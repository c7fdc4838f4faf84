/// How many letters of which script a text has, and what tells languages of one script apart.
struct LetterCounts {
    private(set) var latin = 0
    private(set) var cyrillic = 0
    private(set) var han = 0
    /// Kana or hangul.
    private(set) var isJapaneseOrKorean = false
    /// `ы`, `э` or `ё`: of the alphabets without letters that Russian lacks, only Russian's has them.
    private(set) var isRussian = false
    /// A letter that Russian lacks.
    private(set) var isOtherCyrillic = false

    mutating func add(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
        case 0x0410...0x044F, 0x0401, 0x0451:
            cyrillic += 1
            if "ыэёЫЭЁ".unicodeScalars.contains(scalar) { isRussian = true }
        case 0x0400...0x052F:
            cyrillic += 1
            isOtherCyrillic = true
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: han += 1
        case 0x3041...0x30FA, 0x31F0...0x31FF, 0x1100...0x11FF, 0xAC00...0xD7AF: isJapaneseOrKorean = true
        default: break
        }
    }
}
