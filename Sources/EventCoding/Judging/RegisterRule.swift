import EventModel

/// Tells what kind of saying a report is.
struct RegisterRule {
    let reading: Reading
    let groups: [ActorGroup]
    let main: ActReading?

    func register(relevance: Relevance, documentKind: DocumentKind) -> Register {
        if documentKind == .commentary || isCommentary { return .commentary }
        if reading.has(.statistics), isAboutFigures { return .data }
        guard let main else { return .report }
        if reading.has(.sources) { return .report }
        let isSpeech = [.statement, .support, .request, .threaten, .accuse, .reject].contains(main.act.root)
        if relevance == .context, main.act.root == .accuse { return .claim }
        return isSpeech ? .officialWord : .act
    }

    /// Opinion, analysis, explainer, question or forecast.
    var isCommentary: Bool {
        if reading.has(.opinion) { return true }
        if isQuestion, !reading.has(.respond) { return true }
        if reading.cues.contains(where: { $0.concept == .explainer && opens($0) }) { return true }
        if reading.has(.expert) { return true }
        let strength = main?.act.strength ?? 0
        if strength < 30, reading.has(.elevated) || reading.has(.cooling) || hasColon {
            return main?.cue.concept != .say
        }
        return false
    }

    private var isAboutFigures: Bool {
        guard let concept = main?.cue.concept else { return false }
        return [.fall, .grow, .record, .become, .deliver].contains(concept)
    }

    private var isQuestion: Bool {
        let end = reading.bytes[..<reading.limit].lastIndex { $0 > 0x20 } ?? 0
        return end < reading.bytes.count && reading.bytes[end] == 0x3F || reading.bytes.contains(0x3F)
    }

    private var hasColon: Bool { reading.bytes.contains(0x3A) }

    /// Whether a word stands where a heading's clause begins.
    private func opens(_ cue: Cue) -> Bool {
        if reading.script == .chinese { return true }
        var place = cue.start
        while place > 0, reading.bytes[place - 1] == 0x20 { place -= 1 }
        if place == 0 { return true }
        let last = reading.bytes[place - 1]
        return cue.end - cue.start > 8 || last == 0x3A || last == 0x3F || last == 0x2E || last == 0x94
    }
}
