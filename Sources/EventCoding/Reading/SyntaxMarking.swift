/// Marks mentions that stand behind prepositions, which make them places or objects rather than who acts.
enum SyntaxMarking {
    static func mark(_ reading: inout Reading) {
        for place in reading.mentions.indices {
            let mention = reading.mentions[place]
            switch reading.script {
            case .chinese:
                // `访华`, `对华` carry their preposition within.
                reading.mentions[place].isOblique =
                    isObliqueChinese(reading.bytes, mention.start)
                    || isObliqueChinese(reading.bytes, mention.start + 3)
            case .latin: markWord(&reading, place, english)
            case .cyrillic:
                markWord(&reading, place, russian)
                if mention.role == .ministry || isSeat(reading.bytes, mention.start)
                    || isImpersonal(reading.bytes, mention)
                {
                    reading.mentions[place].isOblique = false
                }
            }
            if !mention.isThird, isOutlet(reading.bytes, mention) { reading.mentions[place].isOblique = true }
            if isTheme(reading.bytes, mention) { reading.mentions[place].isOblique = true }
        }
    }

    private static let english = words(
        """
        in at near inside across from via into to toward towards for with against over on about within outside
        around despite amid
        """)
    private static let russian = words(
        "в во на из от с со к для у против по о об за при через над под до вокруг вдоль среди возле близ насчет вопреки ради"
    )
    private static let agents = words("by")
    private static let article = words("the")

    /// Chinese words of one character behind which a place or an object stands.
    private static let chinese = WordList("在于赴访抵到向对致给从驻涉入达往离援助届".map(String.init))

    private static func words(_ text: String) -> WordList {
        WordList(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    private static func markWord(_ reading: inout Reading, _ place: Int, _ words: WordList) {
        let word = wordBefore(reading.mentions[place].start, in: reading.bytes)
        let isAgent = agents.contains(word)
        if isAgent { reading.mentions[place].isAgent = true }
        if isAgent || words.contains(word) { reading.mentions[place].isOblique = true }
    }

    /// The word before `place`, articles passed over; empty where punctuation stands.
    private static func wordBefore(_ place: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        var end = place
        for _ in 0..<2 {
            while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
            var start = end
            while start > 0, isWordByte(bytes[start - 1]) { start -= 1 }
            let word = bytes[start..<end]
            if !article.contains(word) { return word }
            end = start
        }
        return []
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
    }

    private static func isObliqueChinese(_ bytes: [UInt8], _ start: Int) -> Bool {
        guard start >= 3 else { return false }
        return chinese.contains(bytes[(start - 3)..<start])
    }

    /// `в Кремле`, `в Госдуме`, `в НАТО`: seats of power speak although they stand behind a preposition.
    private static func isSeat(_ bytes: [UInt8], _ start: Int) -> Bool {
        seats.contains { bytes.has($0, at: start) }
    }

    /// `В США оценили …`, `У Трампа не будут …`: at the head of a text, before a verb of the third person plural, the place
    /// is who acts.
    private static func isImpersonal(_ bytes: [UInt8], _ mention: Mention) -> Bool {
        guard heads.contains(where: { $0.elementsEqual(bytes[..<mention.start]) }) else { return false }
        let next = bytes[mention.end...].dropFirst().prefix { $0 != 0x20 }
        return next.elementsEqual("не".utf8) || verbEnds.contains { next.count > 6 && next.suffix(4).elementsEqual($0) }
    }

    private static let heads = ["в ", "во ", "у ", "на "].map { Array($0.utf8) }
    private static let verbEnds = ["ли", "ют", "ят", "ут"].map { Array($0.utf8) }

    /// `俄媒称`, `китайские СМИ`, `Russian media`: an outlet that is cited neither acts nor speaks for its state.
    private static func isOutlet(_ bytes: [UInt8], _ mention: Mention) -> Bool {
        if bytes[mention.start..<mention.end].suffix(3).elementsEqual("媒".utf8) { return true }
        return outlets.contains { bytes[mention.end...].starts(with: $0) }
    }

    private static let outlets = ["媒", " media:", " media say", " media report", " сми"].map { Array($0.utf8) }

    private static let seats = ["кремл", "госдум", "мид", "нато", "белом доме", "совет"].map { Array($0.utf8) }

    /// `Ukraine war`, `украинский конфликт`, `俄乌冲突`: a name that only says which war.
    private static func isTheme(_ bytes: [UInt8], _ mention: Mention) -> Bool {
        var start = mention.end
        while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x2D { start += 1 }
        return themes.contains { theme in
            guard bytes.has(theme, at: start) else { return false }
            let end = start + theme.count
            let next = end < bytes.count ? bytes[end] : 0x20
            return theme[0] >= 0x80 || next &- 0x61 >= 26
        }
    }

    private static let themes = [
        "war", "conflict", "crisis", "invasion", "peace", "конфликт", "войн", "кризис", "冲突",
        "危机", "战争", "停火", "停战",
    ].map { Array($0.utf8) }
}
