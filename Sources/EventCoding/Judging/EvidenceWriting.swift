import EventModel

/// Turns places of the folded text into spans of the original, widened to whole grapheme clusters.
struct EvidenceWriting {
    let dossier: RuleDossier
    let lexicon: Lexicon

    func evidence(of judgement: Judgement, _ reading: Reading, _ spans: GraphemeSpans) -> [Evidence] {
        var evidence: [Evidence] = []
        func add(_ start: Int, _ end: Int, _ rule: String) {
            guard let span = spans.scalars(of: start..<end) else { return }
            let isThere = evidence.contains {
                $0.start == span.lowerBound && $0.end == span.upperBound && $0.rule == rule
            }
            if isThere { return }
            let text = spans.text(of: span)
            evidence.append(Evidence(start: span.lowerBound, end: span.upperBound, text: text, rule: rule))
        }
        for mention in reading.mentions { add(mention.start, mention.end, rule(of: mention)) }
        for subject in reading.subjects {
            add(subject.match.start, subject.match.end, dossier.subjectRules[subject.place])
        }
        if let main = judgement.main { add(main.cue.start, main.cue.end, "act:\(main.cue.concept.rawValue)") }
        for phrase in reading.phrases {
            add(phrase.match.start, phrase.match.end, dossier.phraseRules[phrase.place])
        }
        for cue in reading.cues where cue.concept == .elevated || cue.concept == .cooling {
            add(cue.start, cue.end, "wording:\(cue.concept.rawValue)")
        }
        return evidence.sorted { ($0.start, $0.end, $0.rule) < ($1.start, $1.end, $1.rule) }
    }

    private func rule(of mention: Mention) -> String {
        switch mention.actor {
        case .party(let side): dossier.partyRules[side]
        case .both: "party:BOTH"
        case .third(let place): lexicon.thirdRules[place]
        }
    }
}
