import EventModel

/// Reads the wording about the partnership, with guards for negation, scare quotes and doubt.
struct RhetoricRule {
    let reading: Reading
    let dossier: Dossier

    func rhetoric() -> Rhetoric {
        var elevated = 0
        var cooling = 0
        for cue in reading.cues {
            switch cue.concept {
            case .elevated: if isTurned(cue.start, cue.end) { cooling += 1 } else { elevated += 1 }
            case .cooling: cooling += 1
            default: break
            }
        }
        for phrase in reading.phrases {
            let entry = dossier.phrases[phrase.place]
            if entry.weight >= 2, !entry.isBoilerplate {
                if isTurned(phrase.match.start, phrase.match.end) { cooling += 1 } else { elevated += 1 }
            }
            if entry.weight <= -2 { cooling += 1 }
        }
        if cooling > 0 { return .cooling }
        if elevated > 0 { return isQuestion ? .cooling : .deepening }
        return .unmarked
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
