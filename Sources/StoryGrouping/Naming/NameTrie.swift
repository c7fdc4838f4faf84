import TextFolding

/// Finds written names in folded text, the longest at each place: in Latin and Cyrillic at the beginning of words, in
/// Chinese anywhere.
struct NameTrie: Sendable {
    private static let star = UInt8(ascii: "*")

    private struct Node: Sendable {
        var byte: UInt8
        var child: Int32 = -1
        var sibling: Int32 = -1
        /// What the name that ends here stands for.
        var value: Int32 = -1
    }

    private var nodes: [Node] = []
    private var roots = [Int32](repeating: -1, count: 256)

    /// Adds a term as dossiers write it; one whose letter case counts and that has three letters or less is left out,
    /// since folded text cannot tell `US` from `us`. The first of two meanings stays.
    mutating func add(_ term: String, value: Int32) {
        let isExact = term.hasPrefix("=")
        let bytes = FoldedText.bytes(of: isExact ? String(term.dropFirst()) : term)
        guard bytes.count >= 2, !(isExact && bytes.count <= 3) else { return }
        var parent: Int32 = -1
        for byte in bytes { parent = child(of: parent, byte) }
        if nodes[Int(parent)].value < 0 { nodes[Int(parent)].value = value }
    }

    private mutating func child(of parent: Int32, _ byte: UInt8) -> Int32 {
        var place = parent < 0 ? roots[Int(byte)] : nodes[Int(parent)].child
        while place >= 0 {
            if nodes[Int(place)].byte == byte { return place }
            place = nodes[Int(place)].sibling
        }
        let new = Int32(nodes.count)
        var node = Node(byte: byte)
        if parent < 0 {
            roots[Int(byte)] = new
        } else {
            node.sibling = nodes[Int(parent)].child
            nodes[Int(parent)].child = new
        }
        nodes.append(node)
        return new
    }

    /// Calls `found` with the value of each name, left to right, none over another.
    func forEachName(in bytes: ArraySlice<UInt8>, _ found: (Int32) -> Void) {
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            let first = roots[Int(byte)]
            if first >= 0, Self.canBegin(at: place, in: bytes),
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
        from node: Int32, at place: Int, in bytes: ArraySlice<UInt8>, isWide: Bool
    ) -> (value: Int32, end: Int)? {
        var (node, place) = (node, place)
        var best: (value: Int32, end: Int)?
        while true {
            let here = nodes[Int(node)]
            if here.value >= 0, isWide || Self.isEnd(place, in: bytes) { best = (here.value, place) }
            var (next, star) = (Int32(-1), Int32(-1))
            var child = here.child
            while child >= 0 {
                let byte = nodes[Int(child)].byte
                if byte == Self.star { star = child }
                if place < bytes.endIndex, byte == bytes[place] { next = child }
                child = nodes[Int(child)].sibling
            }
            if star >= 0,
                let match = longest(from: star, at: Self.wordEnd(place, in: bytes), in: bytes, isWide: isWide),
                match.end > best?.end ?? -1
            {
                best = match
            }
            guard next >= 0 else { return best }
            node = next
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
