import TextFolding

/// A word looked for in folded text: whole at its beginning, and at its end unless its form is open.
struct TextNeedle: Sendable {
    private let bytes: [UInt8]
    private let pairs: BytePairs
    private let isOpen: Bool

    /// Of a dossier's term (`Путин*`, `=Xi`, `习近平`).
    init(_ term: String) {
        let isOpen = term.hasSuffix("*")
        let text = term.drop { $0 == "=" }
        bytes = FoldedText.bytes(of: isOpen ? text.dropLast() : text)
        pairs = BytePairs(bytes[...])
        self.isOpen = isOpen
    }

    func isFound(in text: NeedleText) -> Bool {
        guard let first = bytes.first, text.bytes.count >= bytes.count, text.pairs.contains(pairs) else { return false }
        return text.bytes.withUnsafeBufferPointer { buffer in
            var start = 0
            while start + bytes.count <= buffer.count {
                guard let hit = buffer[start...].firstIndex(of: first), hit + bytes.count <= buffer.count else {
                    return false
                }
                if isHere(buffer, hit) { return true }
                start = hit + 1
            }
            return false
        }
    }

    private func isHere(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        for offset in 1..<max(1, bytes.count) where text[place + offset] != bytes[offset] { return false }
        // Chinese has no word boundaries.
        if bytes[0] >= 0xE0 { return true }
        if place > 0, Self.isLetter(text, place - 1) { return false }
        let end = place + bytes.count
        return isOpen || end >= text.count || !Self.startsLetter(text[end])
    }

    private static func startsLetter(_ byte: UInt8) -> Bool {
        isASCIILetter(byte) || byte == 0xD0 || byte == 0xD1
    }

    /// Whether a Latin or Cyrillic letter ends at this byte.
    private static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        if isASCIILetter(text[place]) { return true }
        return place > 0 && text[place] & 0xC0 == 0x80 && (text[place - 1] == 0xD0 || text[place - 1] == 0xD1)
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
