import ScreenModel

/// Takes out what a terminal sent as one sequence that terminfo does not know, so that its letters are not taken for
/// keys. Works on the keys that arrived at once: a person cannot type that fast.
nonisolated enum EscapeFiltering {
    static func withoutUnknownSequences(_ keys: [KeyPress]) -> [KeyPress] {
        var kept: [KeyPress] = []
        var place = 0
        while place < keys.count {
            if keys[place] == KeyPress(.escape), let end = endOfSequence(keys[(place + 1)...]) {
                place = end
            } else {
                kept.append(keys[place])
                place += 1
            }
        }
        return kept
    }

    /// The place after a sequence of ECMA-48 (`[` parameters, intermediates, final) or an SS3 (`O` and a letter).
    private static func endOfSequence(_ keys: ArraySlice<KeyPress>) -> Int? {
        guard let introducer = ascii(keys.first) else { return nil }
        var rest = keys.dropFirst()
        if introducer == UInt8(ascii: "[") {
            rest = rest.drop { ascii($0).map { (0x20...0x3F).contains($0) } ?? false }
        } else if introducer != UInt8(ascii: "O") {
            return nil
        }
        guard let final = ascii(rest.first), (0x40...0x7E).contains(final) else { return nil }
        return rest.startIndex + 1
    }

    private static func ascii(_ key: KeyPress?) -> UInt8? {
        guard let key, !key.isControl, case .character(let character) = key.key else { return nil }
        return character.asciiValue
    }
}
