import EventModel

/// Tells whether the main act is done, going on, planned or only possible; what is denied is told by its negation.
struct ModalityRule {
    let reading: Reading
    let main: ActReading

    func modality() -> Modality {
        if isConditional { return .conditional }
        if main.isPlanned || main.act.root == .agree && main.act.code == "030" { return .planned }
        return isOngoing ? .ongoing : .done
    }

    /// `could`, `может`, `若` before the act.
    private var isConditional: Bool {
        reading.cues.contains {
            $0.concept == .conditional && $0.sentence == main.cue.sentence && $0.start <= main.cue.start
                && main.cue.start - $0.end <= reach && !isMonth($0)
        }
    }

    /// `on May 9`, `in May`: the month, and no verb.
    private func isMonth(_ cue: Cue) -> Bool {
        guard reading.bytes[cue.start..<cue.end].elementsEqual("may".utf8) else { return false }
        let next = reading.bytes[min(cue.end + 1, reading.bytes.count)...].first ?? 0x20
        let before = reading.bytes[..<cue.start].suffix(3)
        return next &- 0x30 < 10 || before.elementsEqual("in ".utf8) || before.elementsEqual("of ".utf8)
            || before.last.map { _ in before.dropLast().last.map { $0 &- 0x30 < 10 } ?? false } ?? false
    }

    private var isOngoing: Bool {
        if main.cue.concept == .continueWork { return true }
        return reading.cues.contains {
            $0.concept == .ongoing && $0.sentence == main.cue.sentence && $0.start <= main.cue.end + 12
                && main.cue.start - $0.end <= reach
        }
    }

    private var reach: Int { reading.script == .chinese ? 24 : 40 }
}
