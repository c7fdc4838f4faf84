/// Finds all occurrences of many patterns in one pass over a folded text: from each beginning of a word, and from each
/// character of a script without blanks, down the tree of their first segments.
struct TermMatcher: Sendable {
    private enum Form: UInt8, Sendable {
        case closed, open, gapped
    }

    private let patterns: [TermPattern]
    /// By pattern, beside it, so that the plain ones are told without touching it.
    private let forms: [Form]
    private let trie: KeyTrie

    /// Bytes that a gap may span.
    private static let gapLimit = 64

    init(patterns: [TermPattern]) {
        self.patterns = patterns
        forms = patterns.map { $0.segments.count > 1 ? .gapped : $0.segments[0].isOpen ? .open : .closed }
        trie = KeyTrie(keys: patterns.map(\.key))
    }

    /// All matches, by start and then the longest first.
    func matches(in bytes: [UInt8]) -> [TermMatch] {
        var matches: [TermMatch] = []
        matches.reserveCapacity(48)
        bytes.withUnsafeBufferPointer { text in
            forEachMatch(in: text) { match in
                var place = matches.count
                while place > 0, match.precedes(matches[place - 1]) { place -= 1 }
                matches.insert(match, at: place)
                return true
            }
        }
        return matches
    }

    /// Calls `report` with the number of each pattern that is found, as often as it is, until it says false.
    func forEachPattern(in bytes: [UInt8], report: (_ pattern: Int) -> Bool) {
        bytes.withUnsafeBufferPointer { text in forEachMatch(in: text) { report($0.pattern) } }
    }

    @inline(__always)
    private func forEachMatch(in text: UnsafeBufferPointer<UInt8>, report: (TermMatch) -> Bool) {
        for start in 0..<text.count where WordBoundary.isStart(text, at: start) {
            let goesOn = trie.forEachKey(at: start, in: text) { number, keyEnd in
                guard let end = end(of: number, keyEnd: keyEnd, in: text) else { return true }
                return report(TermMatch(start: start, end: end, pattern: number))
            }
            if !goesOn { return }
        }
    }

    /// The end of a pattern whose first segment's bytes end at `keyEnd`; nil where the rest of it does not follow.
    private func end(of number: Int, keyEnd: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        switch forms[number] {
        case .closed: return WordBoundary.isEnd(text, at: keyEnd) ? keyEnd : nil
        case .open: return WordBoundary.openEnd(text, from: keyEnd)
        case .gapped:
            let segments = patterns[number].segments
            guard var end = Self.end(of: segments[0], at: keyEnd, in: text) else { return nil }
            for segment in segments.dropFirst() {
                guard let next = Self.place(of: segment, from: end, in: text) else { return nil }
                end = next
            }
            return end
        }
    }

    /// The end of a segment whose bytes end at `place`; nil when the word goes on.
    private static func end(
        of segment: TermPattern.Segment, at place: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        if segment.isOpen { return WordBoundary.openEnd(text, from: place) }
        return WordBoundary.isEnd(text, at: place) ? place : nil
    }

    /// The end of the next segment after `start`.
    private static func place(
        of segment: TermPattern.Segment, from start: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        let length = segment.bytes.count
        var place = start
        let last = segment.followsGap ? min(text.count - length, start + gapLimit) : start
        while place <= last, place + length <= text.count {
            if text[place] == segment.bytes[0], isEqual(text, at: place, to: segment.bytes),
                !segment.followsGap || WordBoundary.isStart(text, at: place),
                let end = end(of: segment, at: place + length, in: text)
            {
                return end
            }
            if isClauseEnd(text, at: place) { return nil }
            place += 1
        }
        return nil
    }

    private static func isEqual(_ text: UnsafeBufferPointer<UInt8>, at place: Int, to bytes: [UInt8]) -> Bool {
        for offset in 0..<bytes.count where text[place + offset] != bytes[offset] { return false }
        return true
    }

    /// `.`, `;`, `!`, `?` and line feed; `。` and `；` by their last bytes.
    private static func isClauseEnd(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        switch text[place] {
        case 0x0A, 0x21, 0x3B, 0x3F: true
        case 0x2E: place + 1 >= text.count || text[place + 1] == 0x20
        case 0xE3: place + 2 < text.count && text[place + 1] == 0x80 && text[place + 2] == 0x82
        default: false
        }
    }
}
