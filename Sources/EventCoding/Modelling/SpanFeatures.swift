/// Words by where they stand to the given actors: before the first, between the two, behind the second, and inside.
struct SpanFeatures {
    let reading: Reading

    func add(to list: inout FeatureList) {
        var source: Mention?
        var target: Mention?
        for mention in reading.mentions {
            if mention.actor == .party(0), source == nil { source = mention }
            if mention.actor == .party(1), target == nil { target = mention }
        }
        guard let source else { return }
        let reach = target.map { $0.start } ?? reading.limit
        addWords("h", source.end, min(source.end + 40, reading.limit), to: &list)
        if let target {
            var order = FeatureHash("m")
            order.add(source.start < target.start ? "source first" : "target first")
            list.add(order, to: .cues, "source before target")
            addWords("y", target.start, target.end, to: &list)
            addWords("k", target.end, min(target.end + 60, reading.limit), to: &list)
            addWords("j", max(0, target.start - 30), target.start, to: &list)
        }
        addWords("x", source.start, source.end, to: &list)
        addCues(from: source.end, to: reach, into: &list)
    }

    /// Concepts between the two.
    private func addCues(from start: Int, to end: Int, into list: inout FeatureList) {
        var first = true
        for cue in reading.cues where cue.start >= start && cue.end <= end && cue.isAct {
            var hash = FeatureHash("c")
            hash.add("between \(cue.concept.rawValue)")
            list.add(hash, to: .cues, "between: \(cue.concept.rawValue)")
            if first {
                var opening = FeatureHash("c")
                opening.add("next \(cue.concept.rawValue)")
                list.add(opening, to: .cues, "next: \(cue.concept.rawValue)")
            }
            first = false
        }
    }

    private func addWords(_ kind: Unicode.Scalar, _ start: Int, _ end: Int, to list: inout FeatureList) {
        var place = start
        while place < end {
            guard WordBoundary.startsLetter(reading.bytes[place]) else {
                place += 1
                continue
            }
            let first = place
            while place < end, WordBoundary.startsLetter(reading.bytes[place]) {
                place += reading.bytes[place] < 0x80 ? 1 : 2
            }
            let word = reading.bytes[first..<min(place, end)].prefix(6)
            var hash = FeatureHash(kind)
            hash.add(word)
            list.add(hash, to: .words, "\(kind): \(String(decoding: word, as: UTF8.self))")
        }
    }
}
