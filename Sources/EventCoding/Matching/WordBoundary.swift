/// Where words begin and end in folded UTF-8. Only scripts that part words by blanks have boundaries.
enum WordBoundary {
    typealias Text = UnsafeBufferPointer<UInt8>

    /// Letters that an open ending may take.
    static let openLetters = 8

    /// Whether `byte` begins a letter or digit of an alphabetic script (U+00C0…U+053F and ASCII).
    @inline(__always)
    static func startsLetter(_ byte: UInt8) -> Bool {
        byte < 0x80
            ? (byte &- 0x61 < 26 || byte &- 0x30 < 10)
            : byte >= 0xC3 && byte <= 0xD4
    }

    /// Whether the text before `position` ends with such a letter.
    static func endsLetter(_ text: Text, before position: Int) -> Bool {
        guard position > 0 else { return false }
        let last = text[position - 1]
        if last < 0x80 { return startsLetter(last) }
        guard position > 1 else { return false }
        let lead = text[position - 2]
        return lead >= 0xC3 && lead <= 0xD4
    }

    static func isStart(_ text: Text, at position: Int) -> Bool {
        !startsLetter(text[position]) || !endsLetter(text, before: position)
    }

    /// The end of the word that goes on at `position`, or nil when it goes on too long for an ending.
    static func openEnd(_ text: Text, from position: Int) -> Int? {
        guard endsLetter(text, before: position) else { return position }
        var place = position
        var count = 0
        while place < text.count, startsLetter(text[place]) {
            place += text[place] < 0x80 ? 1 : 2
            count += 1
            if count > openLetters { return nil }
        }
        return min(place, text.count)
    }

    static func isEnd(_ text: Text, at position: Int) -> Bool {
        position >= text.count || !startsLetter(text[position]) || !endsLetter(text, before: position)
    }
}
