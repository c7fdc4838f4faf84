import TextFolding

/// Finds written names in folded text, the longest at each place: in Latin and Cyrillic at the beginning of words, in
/// Chinese anywhere.
struct NameTrie: Sendable {
    private static let star = UInt8(ascii: "*")

    private struct State: Sendable {
        /// Its children are the states from here to the next state's `firstChild`.
        var firstChild: Int32
        /// What the name that ends here stands for, or −1.
        var value: Int32 = -1
    }

    /// Numbered breadth first, so that children stand side by side; one more than there are.
    private var states: [State] = []
    /// By state: the byte that leads to it.
    private var letters: [UInt8] = [0]
    /// By first byte: the state it leads to, 0 for none.
    private var roots = [Int32](repeating: 0, count: 256)

    /// Takes terms as dossiers write them; one whose letter case counts and that has three letters or less is left out,
    /// since folded text cannot tell `US` from `us`. The first of two meanings stays.
    init(_ names: [(term: String, value: Int32)]) {
        let keys = names.compactMap { name in Self.key(of: name.term).map { (bytes: $0, value: name.value) } }
        let order = keys.indices.sorted { left, right in
            keys[left].bytes == keys[right].bytes
                ? left < right : keys[left].bytes.lexicographicallyPrecedes(keys[right].bytes)
        }
        // Sorted names share their beginnings side by side: a state is a range of them.
        var ranges = [order[...]]
        var depth = 0
        while !ranges.isEmpty {
            var next: [ArraySlice<Int>] = []
            let offset = states.count + ranges.count
            for var range in ranges {
                var state = State(firstChild: Int32(offset + next.count))
                while let first = range.first, keys[first].bytes.count == depth {
                    if state.value < 0 { state.value = keys[first].value }
                    range.removeFirst()
                }
                while let first = range.first {
                    let letter = keys[first].bytes[depth]
                    let same = range.prefix { keys[$0].bytes[depth] == letter }
                    letters.append(letter)
                    next.append(same)
                    range.removeFirst(same.count)
                }
                states.append(state)
            }
            ranges = next
            depth += 1
        }
        states.append(State(firstChild: Int32(states.count)))
        for state in children(of: 0) { roots[Int(letters[state])] = Int32(state) }
    }

    private static func key(of term: String) -> [UInt8]? {
        let isExact = term.hasPrefix("=")
        let bytes = FoldedText.bytes(of: isExact ? String(term.dropFirst()) : term)
        return bytes.count < 2 || isExact && bytes.count <= 3 ? nil : bytes
    }

    private func children(of state: Int) -> Range<Int> {
        Int(states[state].firstChild)..<Int(states[state + 1].firstChild)
    }

    /// The child that `letter` leads to, or 0.
    private func child(_ letter: UInt8, in children: Range<Int>) -> Int {
        SortedLetters.place(of: letter, in: letters, from: children.lowerBound, to: children.upperBound)
    }

    /// Calls `found` with the value of each name, left to right, none over another.
    func forEachName(in bytes: ArraySlice<UInt8>, _ found: (Int32) -> Void) {
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            let first = Int(roots[Int(byte)])
            if first > 0, Self.canBegin(at: place, in: bytes),
                let match = longest(from: first, at: place + 1, in: bytes, isWide: Self.isIdeograph(byte))
            {
                found(match.value)
                place = match.end
            } else {
                place += 1
                while place < bytes.endIndex, bytes[place] & 0xC0 == 0x80 { place += 1 }
            }
        }
    }

    private func longest(
        from state: Int, at place: Int, in bytes: ArraySlice<UInt8>, isWide: Bool
    ) -> (value: Int32, end: Int)? {
        var (state, place) = (state, place)
        var best: (value: Int32, end: Int)?
        while true {
            let value = states[state].value
            if value >= 0, isWide || Self.isEnd(place, in: bytes) { best = (value, place) }
            let children = children(of: state)
            guard !children.isEmpty else { return best }
            let star = child(Self.star, in: children)
            if star > 0,
                let match = longest(from: star, at: Self.wordEnd(place, in: bytes), in: bytes, isWide: isWide),
                match.end > best?.end ?? -1
            {
                best = match
            }
            guard place < bytes.endIndex else { return best }
            state = child(bytes[place], in: children)
            if state == 0 { return best }
            place += 1
        }
    }

    private static func isIdeograph(_ byte: UInt8) -> Bool { byte >= 0xE3 }

    /// Whether a letter or digit begins with that byte.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0xC3 && byte < 0xE2 || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    private static func canBegin(at place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        guard place > bytes.startIndex, !isIdeograph(bytes[place]) else { return true }
        let before = bytes[place - 1]
        guard before >= 0x80, before < 0xC0 else { return !isLetter(before) }
        // A byte inside a character: of a letter when its first byte is one of two.
        return place - 2 < bytes.startIndex || !isLetter(bytes[place - 2])
    }

    private static func isEnd(_ place: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        place >= bytes.endIndex || !isLetter(bytes[place])
    }

    /// Behind the letters from `place` on, eight at most: an open ending is short.
    private static func wordEnd(_ place: Int, in bytes: ArraySlice<UInt8>) -> Int {
        var end = place
        while end < bytes.endIndex, end - place < 16, isLetter(bytes[end]) || bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}
