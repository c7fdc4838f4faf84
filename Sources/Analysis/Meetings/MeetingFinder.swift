public import EventModel

/// Reads from an event's coding and words whether two officials of the dyad met, how high and how.
public struct MeetingFinder: Sendable {
    private struct Official {
        let needles: [TextNeedle]
        let offices: [Office]

        /// The highest office on a day; offices without dates count always.
        func level(on date: String) -> MeetingLevel? {
            offices.filter { ($0.from ?? "") <= date && ($0.to ?? "9999") >= date }
                .min { $0.rank < $1.rank }.flatMap(MeetingLevel.init)
        }
    }

    private let sides: [[Official]]
    private let dyad: Dyad

    public init(dossier: Dossier) {
        dyad = dossier.dyad
        sides = dossier.parties.both.map { party in
            party.people.filter { person in person.offices.contains { $0.rank <= 3 } }.map { person in
                Official(needles: person.terms.map { TextNeedle($0.text) }, offices: person.offices)
            }
        }
    }

    /// The meeting that an event reports; nil for all else: plans, letters, comment.
    public func sighting(of event: some EventFields) -> MeetingSighting? {
        guard event.root == .consult, event.relevance == .dyad, event.coder == RowOutline.ownCoder,
            event.modality != .planned, event.modality != .conditional, event.modality != .denied,
            event.register != .commentary, event.register != .claim
        else { return nil }
        let day = DayNumber.day(of: event.orderedAt)
        let text = NeedleText(event.foldedTitle)
        guard let level = level(in: text, on: DayNumber.text(day)), let mode = Self.mode(of: text, code: event.code)
        else { return nil }
        let isOfficial = event.side == dyad.first || event.side == dyad.second
        return MeetingSighting(
            day: day, level: level, mode: mode,
            witness: .event(event.key, source: event.source, isOfficial: isOfficial))
    }

    /// The meeting that a verified chronology entry records.
    func sighting(of entry: ChronologyEntry) -> MeetingSighting? {
        guard entry.isVerified, entry.date.precision == .day, entry.root == .consult || entry.topics.contains("summit"),
            let day = DayNumber.day(of: entry.date)
        else { return nil }
        // The page's title often names the second of the two whom the entry leaves out.
        let text = NeedleText(TextFoldingBridge.folded("\(entry.title) \(entry.citation.title)"))
        guard let level = level(in: text, on: entry.date.date) else { return nil }
        return MeetingSighting(
            day: day, level: level,
            mode: Self.mode(of: NeedleText(TextFoldingBridge.folded(entry.title)), code: entry.code) ?? .inPerson,
            witness: .chronology(entry.id))
    }

    private func level(in text: NeedleText, on date: String) -> MeetingLevel? {
        let levels = sides.map { officials in
            officials.compactMap { official in
                official.needles.contains { $0.isFound(in: text) } ? official.level(on: date) : nil
            }
        }
        guard let first = levels.first, let second = levels.last else { return nil }
        var best: MeetingLevel?
        for left in first {
            for right in second {
                let level = MeetingLevel.meeting(left, right)
                if best.map({ Self.place(level) < Self.place($0) }) ?? true { best = level }
            }
        }
        return best
    }

    private static func place(_ level: MeetingLevel) -> Int { MeetingLevel.allCases.firstIndex(of: level) ?? 0 }

    private static func mode(of text: NeedleText, code: String?) -> MeetingMode? {
        func has(_ needles: [TextNeedle]) -> Bool { needles.contains { $0.isFound(in: text) } }
        if has(videoWords) { return .video }
        if code == "041" || has(callWords) { return .call }
        if has(letterWords) { return nil }
        let isVisit = code.map { ["042", "043", "044", "045"].contains($0) } ?? false
        return isVisit || has(meetingWords) ? .inPerson : .notSaid
    }

    private static let videoWords = ["video*", "virtual*", "online", "видео*", "视频"].map(TextNeedle.init)
    private static let callWords = ["phone*", "call", "telephone*", "by phone", "телефон*", "созвонил*", "通电话", "通话"]
        .map(TextNeedle.init)
    private static let meetingWords = [
        "meet*", "met", "visit*", "talks", "summit", "arriv*", "receiv*", "host*", "welcom*", "встреч*", "визит*",
        "переговор*", "прибы*", "приня*", "саммит*", "приехал*", "会见", "会晤", "会谈", "访问", "抵达", "峰会", "举行",
    ].map(TextNeedle.init)
    private static let letterWords = [
        "letter*", "telegram*", "message*", "congratulat*", "condolence*", "greeting*", "письм*", "телеграмм*",
        "поздрав*", "послани*", "соболезнован*", "贺电", "致电", "贺信", "致信", "慰问", "互致",
    ].map(TextNeedle.init)
}
