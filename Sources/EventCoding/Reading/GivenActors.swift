import TextFolding

/// Puts actors that are given as spans of a sentence in the place of the names a reading found.
struct GivenActors {
    let source: String
    let target: String

    /// The reading with `source` as the first party and `target` as the second; third parties stay unless they lie
    /// within one of the two.
    func put(into reading: inout Reading) {
        let spans = [source, target].map { place(of: FoldedText.bytes(of: $0), in: reading.bytes) }
        var mentions = reading.mentions.filter { mention in
            mention.isThird && !spans.contains { $0.map { $0.overlaps(mention.start..<mention.end) } ?? false }
        }
        for (side, span) in spans.enumerated() {
            guard let span else { continue }
            if side == 1, let first = spans[0], first.overlaps(span) { continue }
            var mention = Mention(actor: .party(side), role: .name, start: span.lowerBound, end: span.upperBound)
            mention.isOblique = false
            mentions.append(mention)
        }
        mentions.sort { ($0.start, $0.end) < ($1.start, $1.end) }
        reading.mentions = mentions
        reading.cues.removeAll { cue in
            cue.isAct && spans.contains { $0.map { $0.contains(cue.start) && cue.end <= $0.upperBound } ?? false }
        }
        SyntaxMarking.mark(&reading)
    }

    private func place(of words: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        guard !words.isEmpty, words.count <= bytes.count else { return nil }
        for start in 0...(bytes.count - words.count) where bytes[start] == words[0] {
            if bytes[start..<(start + words.count)].elementsEqual(words) { return start..<(start + words.count) }
        }
        return nil
    }
}
