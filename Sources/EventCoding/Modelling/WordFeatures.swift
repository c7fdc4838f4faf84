/// The words of a text as features: with the parties' names masked, single, in pairs and by their stems; in Chinese
/// pairs and triples of characters.
struct WordFeatures {
    let reading: Reading
    let slots: SlotOrder

    /// Bytes of the text that are read; headlines are shorter.
    private static let reach = 400

    private struct Token {
        var start: Int
        var end: Int
        /// Behind the stem of a long word.
        var stemEnd: Int
        /// What stands for a name, or 0.
        var mask: UInt8 = 0
    }

    func add(to list: inout FeatureList) {
        let tokens = tokens()
        for place in tokens.indices {
            let token = tokens[place]
            if token.mask == 0 {
                add("w", tokens[place...place], to: &list, isStem: false)
                if token.stemEnd < token.end { add("v", tokens[place...place], to: &list, isStem: true) }
            }
            guard place + 1 < tokens.count else { continue }
            add("b", tokens[place...(place + 1)], to: &list, isStem: true)
            guard reading.script == .chinese, place + 2 < tokens.count else { continue }
            add("b", tokens[place...(place + 2)], to: &list, isStem: true)
        }
        if reading.script != .chinese { addBetween(tokens, to: &list) }
    }

    /// The words between the first two names, which mostly hold the verb.
    private func addBetween(_ tokens: [Token], to list: inout FeatureList) {
        guard let first = tokens.firstIndex(where: { $0.mask != 0 }),
            let second = tokens[(first + 1)...].firstIndex(where: { $0.mask != 0 })
        else { return }
        for place in (first + 1)..<second { add("i", tokens[place...place], to: &list, isStem: true) }
    }

    private func add(_ kind: Unicode.Scalar, _ tokens: ArraySlice<Token>, to list: inout FeatureList, isStem: Bool) {
        var hash = FeatureHash(kind)
        for token in tokens {
            if token.mask != 0 {
                hash.add(token.mask)
            } else {
                for place in token.start..<(isStem ? token.stemEnd : token.end) { hash.add(reading.bytes[place]) }
            }
            hash.add(0x1F as UInt8)
        }
        list.add(hash, to: .words, name(kind, tokens))
    }

    private func name(_ kind: Unicode.Scalar, _ tokens: ArraySlice<Token>) -> String {
        let words = tokens.map { token in
            token.mask != 0
                ? String(UnicodeScalar(token.mask))
                : String(decoding: reading.bytes[token.start..<token.end], as: UTF8.self)
        }
        return (kind == "i" ? "between: " : "") + words.joined(separator: reading.script == .chinese ? "" : " ")
    }

    private func tokens() -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(48)
        let limit = min(reading.limit, Self.reach)
        var place = 0
        var next = 0
        while place < limit {
            while next < reading.mentions.count, reading.mentions[next].start < place { next += 1 }
            if next < reading.mentions.count, reading.mentions[next].start == place {
                let mention = reading.mentions[next]
                let end = max(mention.end, place + 1)
                tokens.append(Token(start: place, end: end, stemEnd: end, mask: mask(of: mention)))
                place = end
                continue
            }
            let stop = next < reading.mentions.count ? min(reading.mentions[next].start, limit) : limit
            if let token = token(from: place, before: stop) {
                tokens.append(token)
                place = token.end
            } else {
                place += 1
            }
        }
        return tokens
    }

    private func mask(of mention: Mention) -> UInt8 {
        switch mention.actor {
        case .party(let side): slots.slot(of: side) == 0 ? 0x46 : 0x53
        case .both: 0x42
        case .third: 0x54
        }
    }

    /// The word or character at `start`, or nil where none begins.
    private func token(from start: Int, before stop: Int) -> Token? {
        let byte = reading.bytes[start]
        if byte >= 0xE3, byte <= 0xE9, start + 3 <= stop {
            return Token(start: start, end: start + 3, stemEnd: start + 3)
        }
        guard WordBoundary.startsLetter(byte) else { return nil }
        var end = start
        var letters = 0
        var stemEnd = start
        while end < stop, WordBoundary.startsLetter(reading.bytes[end]) {
            end += reading.bytes[end] < 0x80 ? 1 : 2
            letters += 1
            if letters == Self.stemLetters { stemEnd = end }
        }
        end = min(end, stop)
        return Token(start: start, end: end, stemEnd: letters > Self.stemLetters ? min(stemEnd, end) : end)
    }

    private static let stemLetters = 5
}
