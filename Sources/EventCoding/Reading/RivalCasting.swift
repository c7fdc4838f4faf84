import EventModel

/// Between rivals a drill or patrol shows force, unless both hold it together: its words then stand for mobilising.
enum RivalCasting {
    static func recast(_ reading: Reading) {
        guard let force = ActTable.place(of: .mobilize) else { return }
        let groups = ActorGrouping.groups(of: reading)
        for place in reading.cues.indices where [.drill, .patrol].contains(reading.cues[place].concept) {
            let cue = reading.cues[place]
            guard !groups.contains(where: { isTogether($0, cue, reading) }) else { continue }
            reading.cues[place].concept = .mobilize
            reading.cues[place].act = force
        }
    }

    /// The votes, learned of partners, call a drill cooperation: where the main act shows force to the other, it stays so.
    static func settle(_ judgement: inout Judgement) {
        guard judgement.main?.cue.concept == .mobilize, judgement.initiator != nil else { return }
        judgement.root = .mobilize
        judgement.quad = .materialConflict
        judgement.code = RootQuads.code(of: .mobilize, .materialConflict)
        judgement.polarity = min(judgement.polarity, -1)
    }

    /// `China and India hold joint drills`: both in one group before the act, or behind its `of`.
    private static func isTogether(_ group: ActorGroup, _ cue: Cue, _ reading: Reading) -> Bool {
        group.isJoint && reading.sentence(at: group.start) == cue.sentence
            && (group.end <= cue.start ? cue.start - group.end <= reach : group.start - cue.end <= reach / 4)
    }

    private static let reach = 60
}
