import EventModel

/// Finds the mention that a report's words are ascribed to.
struct SpeakerRule {
    let reading: Reading
    let groups: [ActorGroup]

    /// `Путин: …`, `…, заявил Медведев`, `…: Xi Jinping`, `Putin says …`.
    func speaker() -> Mention? {
        atTheEnd() ?? beforeColon() ?? behindSaying() ?? beforeSaying()
    }

    private func beforeColon() -> Mention? {
        guard let colon = reading.bytes[..<reading.limit].firstIndex(of: 0x3A), colon < 70 else { return nil }
        guard let last = reading.mentions.last(where: { $0.end <= colon && !$0.isOblique }), colon - last.end <= 30,
            isSingle(last)
        else { return nil }
        if let first = reading.mentions.first(where: { !$0.isOblique }), first.end < last.start, !first.isThird,
            isSingle(first), hasAct(between: first.end, last.start)
        {
            return first
        }
        if last.role.isOfficial || last.role == .firm { return last }
        return hasOffice(between: last.end, colon) ? last : nil
    }

    /// `заявил Медведев`, `says Putin`.
    private func behindSaying() -> Mention? {
        for cue in reading.cues where cue.concept == .say && isClauseStart(cue.start) {
            if let mention = reading.mentions.first(where: { $0.start >= cue.end && $0.start - cue.end <= 40 }),
                !mention.isThird
            {
                return mention
            }
        }
        return nil
    }

    /// `…: Xi Jinping`, `… — Rosatom`.
    private func atTheEnd() -> Mention? {
        guard let last = reading.mentions.last, reading.limit - last.end <= 2,
            last.role.isOfficial || last.role == .firm
        else { return nil }
        var place = last.start
        while place > 0, reading.bytes[place - 1] == 0x20 { place -= 1 }
        guard place > 0 else { return nil }
        let isColon = reading.bytes[place - 1] == 0x3A
        let isDash = place > 1 && reading.bytes[place - 1] == 0x2D && reading.bytes[place - 2] == 0x20
        let isLongDash = place > 2 && reading.bytes[place - 1] == 0x94 && reading.bytes[place - 3] == 0xE2
        return isColon || isDash || isLongDash ? last : nil
    }

    private func beforeSaying() -> Mention? {
        guard let cue = reading.cues.first(where: { $0.concept == .say || $0.concept == .respond }) else { return nil }
        guard let first = reading.mentions.first(where: { !$0.isOblique && !$0.isThird }), first.end <= cue.start,
            reading.sentence(at: first.start) == cue.sentence, isSingle(first)
        else { return nil }
        return first
    }

    private func isSingle(_ mention: Mention) -> Bool {
        groups.first { $0.start <= mention.start && mention.end <= $0.end }?.isJoint == false && mention.actor != .both
    }

    private func hasAct(between start: Int, _ end: Int) -> Bool {
        reading.cues.contains { $0.isAct && $0.start >= start && $0.end <= end }
    }

    private func hasOffice(between start: Int, _ end: Int) -> Bool {
        reading.cues.contains { $0.concept == .officialVoice && $0.start >= start && $0.end <= end }
    }

    /// Whether a comma, dash or colon stands right before.
    private func isClauseStart(_ start: Int) -> Bool {
        var place = start
        while place > 0, reading.bytes[place - 1] == 0x20 { place -= 1 }
        guard place > 0 else { return false }
        let byte = reading.bytes[place - 1]
        return byte == 0x2C || byte == 0x94 || byte == 0x2D || byte == 0x22 || byte == 0xBB
    }
}
