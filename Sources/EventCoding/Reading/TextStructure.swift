/// Where sentences and attributions stand in folded text.
enum TextStructure {
    /// Places behind the ends of sentences: `. `, `! `, `? `, `; `, line feeds, `。`, `！`, `？` (the last two fold to ASCII).
    static func sentenceEnds(_ bytes: [UInt8]) -> [Int] {
        var ends: [Int] = []
        for place in 0..<bytes.count {
            switch bytes[place] {
            case 0x0A: ends.append(place + 1)
            case 0x21, 0x3F, 0x3B: ends.append(place + 1)
            case 0x2E where place + 1 < bytes.count && bytes[place + 1] == 0x20 && !isAbbreviation(bytes, at: place):
                ends.append(place + 1)
            case 0x82 where place > 1 && bytes[place - 1] == 0x80 && bytes[place - 2] == 0xE3:
                ends.append(place + 1)
            default: break
            }
        }
        return ends
    }

    /// `u.s.`, `mr.`, `st.`, initials: a full stop after one or two letters ends no sentence.
    private static func isAbbreviation(_ bytes: [UInt8], at place: Int) -> Bool {
        var letters = 0
        var start = place
        while start > 0, bytes[start - 1] != 0x20, bytes[start - 1] != 0x2E, bytes[start - 1] != 0x0A {
            start -= 1
            if bytes[start] & 0xC0 != 0x80 { letters += 1 }
        }
        return letters <= 2 && bytes[place - (place > 0 ? 1 : 0)] &- 0x30 >= 10
    }

    /// Length of the text without the bracketed sources at its end, as in `… (Reuters) (BBC)`.
    static func lengthWithoutAttribution(_ bytes: [UInt8]) -> Int {
        var end = bytes.count
        while true {
            var place = end
            while place > 0, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x0A || bytes[place - 1] == 0x2C {
                place -= 1
            }
            guard place > 0, bytes[place - 1] == 0x29 else { return end }
            guard let open = bytes[..<(place - 1)].lastIndex(of: 0x28), place - open < 60, open > 20 else { return end }
            end = open
        }
    }
}
