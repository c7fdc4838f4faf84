import EventModel

/// Turns places of the folded text into spans of the original, widened to whole grapheme clusters.
struct EvidenceWriting {
    let dossier: Dossier
    let lexicon: Lexicon

    func evidence(of judgement: Judgement, _ reading: Reading, _ spans: GraphemeSpans) -> [Evidence] {
        var evidence: [Evidence] = []
        func add(_ start: Int, _ end: Int, _ rule: String) {
            let span = spans.evidence(of: start..<end, rule: rule)
            if let span, !evidence.contains(span) { evidence.append(span) }
        }
        for mention in reading.mentions { add(mention.start, mention.end, rule(of: mention)) }
        for subject in reading.subjects {
            add(subject.match.start, subject.match.end, "subject:\(dossier.subjects[subject.place].id)")
        }
        if let main = judgement.main { add(main.cue.start, main.cue.end, "act:\(main.cue.concept.rawValue)") }
        for phrase in reading.phrases {
            add(phrase.match.start, phrase.match.end, "phrase:\(dossier.phrases[phrase.place].id)")
        }
        for cue in reading.cues where cue.concept == .elevated || cue.concept == .cooling {
            add(cue.start, cue.end, "wording:\(cue.concept.rawValue)")
        }
        return evidence.sorted { ($0.start, $0.end, $0.rule) < ($1.start, $1.end, $1.rule) }
    }

    private func rule(of mention: Mention) -> String {
        switch mention.actor {
        case .party(let side): "party:\(dossier.parties.both[side].code)"
        case .both: "party:BOTH"
        case .third(let place): "third:\(lexicon.thirds[place])"
        }
    }
}
