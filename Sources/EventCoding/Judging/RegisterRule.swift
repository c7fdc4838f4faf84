import EventModel

/// Tells what kind of saying a report is.
struct RegisterRule {
    let reading: Reading
    let groups: [ActorGroup]
    let main: ActReading?

    func register(relevance: Relevance, documentKind: DocumentKind) -> Register {
        if documentKind == .commentary || isCommentary { return .commentary }
        if documentKind == .data || reading.has(.statistics) && isAboutFigures { return .data }
        guard let main else { return .report }
        if main.cue.concept == .respond { return .officialWord }
        if reading.has(.sources) { return .report }
        let isThirdsWord = main.subject.map { !$0.hasParty && !$0.thirds.isEmpty } ?? false
        if relevance == .context, isThirdsWord, [.accuse, .statement].contains(main.act.root) { return .claim }
        if Self.conditions.contains(main.cue.concept) { return .report }
        if main.act.root != .consult, isOfficiallySaid { return .officialWord }
        if Self.deeds.contains(main.cue.concept) { return .act }
        let isSpeech = [.statement, .support, .request, .threaten, .accuse, .reject, .protest].contains(main.act.root)
        return isSpeech ? .officialWord : .act
    }

    /// States of affairs, which an outlet reports and nobody does.
    private static let conditions: Set<Concept> = [
        .hack, .queue, .limits, .dependence, .influx, .fall, .compete, .distrust, .dispute, .betray, .congestion,
    ]
    /// Verbal by root, yet done and not said.
    private static let deeds: Set<Concept> = [.award, .veto, .voteAgainst, .refuse, .charge, .claimLand, .congratulate]

    /// Opinion, analysis, explainer, question or forecast.
    var isCommentary: Bool {
        if reading.has(.opinion) { return true }
        if reading.has(.respond) { return false }
        if isQuestion { return true }
        if reading.cues.contains(where: { $0.concept == .explainer && opens($0) }) { return true }
        if reading.has(.expert) { return true }
        let strength = main?.act.strength ?? 0
        if strength < 30, !isOfficiallySaid, reading.has(.elevated) || reading.has(.cooling) || hasColon {
            return main?.cue.concept != .say
        }
        guard main?.act.root == .statement, main?.cue.concept != .say, !isOfficiallySaid else { return false }
        return strength <= 62 && reading.has(.cooling)
    }

    /// Whether an office or somebody official is named as speaking.
    private var isOfficiallySaid: Bool {
        SpeakerRule(reading: reading, groups: groups).speaker() != nil
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
        return last == 0x3A || last == 0x3F || last == 0x2E || last == 0x94
    }
}
