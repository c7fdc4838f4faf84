import TextFolding

/// One written form, compiled for matching against folded text.
///
/// Beside the signs of `Term` (`*` leaves a short open ending, also inside; a leading `=` asks for the same letter
/// case) the tables of this target may write ` ... ` for a gap of a few words inside one clause.
struct TermPattern: Hashable, Sendable {
    struct Segment: Hashable, Sendable {
        var bytes: [UInt8]
        /// Whether letters may follow.
        var isOpen: Bool
        /// Whether a gap of other words may stand before it.
        var followsGap: Bool
    }

    var segments: [Segment]
    /// The unfolded text, where its letter case counts.
    var exactText: String?

    /// Nil when nothing is left of `text` after folding.
    init?(_ text: some StringProtocol) {
        var rest = String(text)
        if rest.hasPrefix("=") {
            rest.removeFirst()
            exactText = rest
        }
        segments = []
        var followsGap = false
        for phrase in rest.split(separator: "...", omittingEmptySubsequences: true) {
            let trimmed = phrase.drop { $0 == " " }
            let pieces = trimmed.split(separator: "*", omittingEmptySubsequences: false)
            for (index, piece) in pieces.enumerated() {
                var bytes = FoldedText.bytes(of: piece)
                if index == pieces.count - 1 { while bytes.last == 0x20 { bytes.removeLast() } }
                guard !bytes.isEmpty else { continue }
                segments.append(Segment(bytes: bytes, isOpen: index < pieces.count - 1, followsGap: followsGap))
                followsGap = false
            }
            followsGap = true
        }
        if segments.isEmpty { return nil }
    }

    /// The bytes by which the automaton finds it.
    var key: [UInt8] { segments[0].bytes }
}
