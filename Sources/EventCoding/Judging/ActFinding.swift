import EventModel

/// Finds the acts of a text and weighs which is the main one.
struct ActFinding {
    let reading: Reading
    let groups: [ActorGroup]

    /// The act that the report is about, or nil when it has none.
    func mainAct() -> ActReading? {
        var best: ActReading?
        var order = 0
        var strong: (sentence: Int, root: EventRoot)?
        for cue in reading.cues {
            guard cue.isAct else { continue }
            let act = ActTable.acts[cue.act]
            var found = found(cue, act, order: order)
            order += 1
            if let strong, strong.sentence == cue.sentence, cue.concept != .veto {
                found.score -= Self.verbal.contains(strong.root) ? 18 : 8
            }
            let isVerbalAlready = strong.map { $0.sentence == cue.sentence && Self.verbal.contains($0.root) } ?? false
            if act.strength >= 60, !isVerbalAlready { strong = (cue.sentence, act.root) }
            if best.map({ $0.score < found.score }) ?? true { best = found }
        }
        return best
    }

    /// What follows these is their content, not an act of its own.
    private static let verbal: Set<EventRoot> = [.reject, .accuse, .threaten, .protest, .request]

    private func found(_ cue: Cue, _ act: Act, order: Int) -> ActReading {
        let subject = subject(of: cue, act)
        let object = groups.first { $0.start >= cue.end && reading.sentence(at: $0.start) == cue.sentence }
        var score = act.strength - 14 * min(cue.sentence, 4) - order
        if subject?.isJoint == true { score += 5 }
        if isBehindPreposition(cue) { score -= 20 }
        if subject == nil, cue.sentence > 0 { score -= 4 }
        return ActReading(
            cue: cue, act: act, subject: subject, object: object, isNegated: isNegated(cue),
            isPlanned: isPlanned(cue), score: score)
    }

    /// The first actors of the clause that are no place or object, else the first of the sentence; both parties named
    /// together right before the act go first.
    private func subject(of cue: Cue, _ act: Act) -> ActorGroup? {
        let before = groups.filter { $0.start < cue.start && reading.sentence(at: $0.start) == cue.sentence }
        guard let last = before.last else { return nil }
        if act.course == .holder {
            let near = groups.filter { $0.start < cue.end && reading.sentence(at: $0.start) == cue.sentence }
            return near.last { !$0.isOblique } ?? near.last
        }
        let reach = reading.script == .chinese ? 14 : 30
        if last.isJoint, !last.isOblique, cue.start - last.end <= reach { return last }
        let clause = TextStructure.clauseStart(reading.bytes, before: cue.start, script: reading.script)
        return before.first { $0.start >= clause && !$0.isOblique } ?? before.first { !$0.isOblique }
    }

    /// `despite sanctions`, `из-за санкций`: what only explains another act.
    private func isBehindPreposition(_ cue: Cue) -> Bool {
        guard reading.script != .chinese, cue.start > 1 else { return false }
        let before = reading.bytes[..<(cue.start - 1)]
        guard reading.bytes[cue.start - 1] == 0x20 else { return false }
        return Self.prepositions.contains(before[((before.lastIndex(of: 0x20) ?? -1) + 1)...])
    }

    private static let prepositions = WordList([
        "despite", "over", "amid", "after", "under", "against", "from", "for", "about", "of", "из-за", "после", "о",
        "об",
        "за", "против", "под", "от", "накануне",
    ])

    /// Whether a word of negation stands right before the act.
    private func isNegated(_ cue: Cue) -> Bool {
        let reach = reading.script == .chinese ? 6 : 14
        return reading.cues.contains {
            $0.concept == .negation && $0.end <= cue.start && cue.start - $0.end <= reach
                && $0.sentence == cue.sentence
        }
    }

    /// Whether a word of the future stands shortly before the act.
    private func isPlanned(_ cue: Cue) -> Bool {
        let reach = reading.script == .chinese ? 36 : 40
        return reading.cues.contains {
            $0.concept == .future && $0.sentence == cue.sentence && $0.start <= cue.start
                && cue.start - $0.end <= reach
        }
    }
}
