import EventModel

/// Names who speaks where no person or body is named: both in a joint text, a commentary with authority, the outlet that
/// a report cites for its words, a pundit.
struct VoiceNaming {
    let reading: Reading
    let dossier: Dossier
    /// The text of a cue as the report has it.
    let word: (Cue) -> String

    func speaker(of judgement: Judgement, _ report: Report, origin: String?) -> Speaker? {
        if let joint = jointText(report) { return joint }
        if let cue = reading.cues.first(where: { $0.concept == .authorised }) {
            let isParty = dossier.parties.both.contains { $0.code == Self.authorisedSide }
            return Speaker(name: word(cue), side: isParty ? Self.authorisedSide : "third", rank: 6)
        }
        if judgement.register == .commentary, let cue = reading.cues.first(where: { $0.concept == .expert }) {
            return Speaker(name: word(cue), side: "third", rank: 8)
        }
        guard judgement.register != .act, let origin, let outlet = OutletRanks.outlet(origin) else { return nil }
        let isParty = dossier.parties.both.contains { $0.code == outlet.side }
        return Speaker(name: origin, side: isParty ? outlet.side : "third", rank: outlet.rank)
    }

    /// The two speak with one voice in a text of both: `Joint statement: …`, `… in a joint statement`, `联合声明称`.
    private func jointText(_ report: Report) -> Speaker? {
        let cue = reading.cues.first { $0.concept == .jointText && isSpeaking($0) }
        guard report.documentKind == .jointStatement || cue != nil else { return nil }
        return Speaker(name: cue.map(word) ?? "joint statement", side: "BOTH", rank: 1)
    }

    private func isSpeaking(_ cue: Cue) -> Bool {
        let after = reading.bytes[cue.end...]
        let before = reading.bytes[..<cue.start]
        return Self.behind.contains { after.starts(with: $0) }
            || Self.ahead.contains { before.suffix($0.count).elementsEqual($0) }
    }

    private static let behind = [":", "说", "称", "表示", "指出", "强调", " says", " said", " calls", " гласит", " говорится"]
        .map {
            Array($0.utf8)
        }
    private static let ahead = ["in ", "in a ", "in their ", "in the ", "в ", "发表", "在"].map { Array($0.utf8) }

    /// Whose papers know the form: a pen name or “commentator” that speaks for the leadership.
    private static let authorisedSide = "CHN"
}
