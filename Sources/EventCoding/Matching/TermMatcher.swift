/// Finds all occurrences of many patterns in one pass over a folded text.
struct TermMatcher: Sendable {
    private let patterns: [TermPattern]
    private let automaton: PatternAutomaton

    /// Bytes that a gap may span.
    private static let gapLimit = 64

    init(patterns: [TermPattern]) {
        self.patterns = patterns
        automaton = PatternAutomaton(keys: patterns.map(\.key))
    }

    /// All matches, by start and then the longest first.
    func matches(in bytes: [UInt8]) -> [TermMatch] {
        bytes.withUnsafeBufferPointer { text in
            var matches: [TermMatch] = []
            matches.reserveCapacity(48)
            automaton.scan(text) { key, end in
                if let match = match(of: key, keyEnd: end, in: text) { matches.append(match) }
            }
            matches.sort { ($0.start, $1.end, $0.pattern) < ($1.start, $0.end, $1.pattern) }
            return matches
        }
    }

    /// Calls `report` with the number of each pattern that is found, as often as it is.
    func forEachMatch(in bytes: [UInt8], report: (_ pattern: Int) -> Void) {
        bytes.withUnsafeBufferPointer { text in
            automaton.scan(text) { key, end in
                if match(of: key, keyEnd: end, in: text) != nil { report(key) }
            }
        }
    }

    private func match(of number: Int, keyEnd: Int, in text: UnsafeBufferPointer<UInt8>) -> TermMatch? {
        let segments = patterns[number].segments
        let start = keyEnd - segments[0].bytes.count
        guard WordBoundary.isStart(text, at: start), var end = Self.end(of: segments[0], at: keyEnd, in: text)
        else { return nil }
        if segments.count > 1 {
            for segment in segments.dropFirst() {
                guard let next = Self.place(of: segment, from: end, in: text) else { return nil }
                end = next
            }
        }
        return TermMatch(start: start, end: end, pattern: number)
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
