import EventModel

/// Reads the wording about the partnership, with guards for negation, scare quotes and doubt.
struct RhetoricRule {
    let reading: Reading
    let dossier: RuleDossier
    /// Whether the report speaks of the relation rather than of an act.
    let isAboutRelation: Bool

    func rhetoric() -> Rhetoric {
        let found = wordings()
        let kept = found.indices.filter { place in
            !found.indices.contains { $0 != place && found[$0].isLonger(than: found[place]) }
        }
        var elevated = 0
        var cooling = 0
        for place in kept {
            let wording = found[place]
            if wording.isElevated, !isTurned(wording.start, wording.end) { elevated += 1 } else { cooling += 1 }
        }
        if cooling > 0 { return .cooling }
        if elevated > 0 { return isQuestion ? .cooling : .deepening }
        return .unmarked
    }

    private struct Found {
        var start: Int
        var end: Int
        var isElevated: Bool

        /// Whether it covers a shorter wording, which then does not count: `limits` in `no limits`.
        func isLonger(than other: Found) -> Bool {
            start <= other.start && other.end <= end && end - start > other.end - other.start
        }
    }

    private func wordings() -> [Found] {
        var found: [Found] = []
        for cue in reading.cues {
            switch cue.concept {
            case .elevated: found.append(Found(start: cue.start, end: cue.end, isElevated: true))
            case .cooling: found.append(Found(start: cue.start, end: cue.end, isElevated: false))
            case .strain:
                if isAboutRelation { found.append(Found(start: cue.start, end: cue.end, isElevated: false)) }
            default: break
            }
        }
        for phrase in reading.phrases {
            let entry = dossier.phrases[phrase.place]
            guard abs(entry.weight) >= 2, !entry.isBoilerplate, entry.weight > 0 || isAboutRelation else { continue }
            found.append(Found(start: phrase.match.start, end: phrase.match.end, isElevated: entry.weight > 0))
        }
        return found
    }

    private var isQuestion: Bool {
        reading.bytes[..<reading.limit].contains(0x3F)
    }

    /// Whether elevated wording is denied or doubted.
    private func isTurned(_ start: Int, _ end: Int) -> Bool {
        reading.cues.contains { cue in
            switch cue.concept {
            case .negation: cue.end <= start && start - cue.end <= 14
            case .scepticism: true
            default: false
            }
        }
    }
}
