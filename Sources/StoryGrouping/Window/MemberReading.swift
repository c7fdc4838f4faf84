import EventModel

/// Reads of an event what it is compared by.
struct MemberReading: Sendable {
    private let names: TextNames
    private let voices: VoiceReading

    init(dossier: Dossier) {
        names = TextNames(dossier: dossier)
        voices = VoiceReading(dossier: dossier, names: names)
    }

    func member(_ event: AcceptedEvent, _ words: WordCommonness, _ things: WordCommonness) -> StoryMember {
        let report = event.event.report
        let title = TitleText(folded: event.folded)
        let named = names.names(in: event.folded)
        let traits = EventTraits(event.event, named: named, numbers: title.numbers)
        return StoryMember(
            name: EventName(report), identity: TextHash.of("\(report.source)\n\(report.id)".utf8),
            address: report.url.map { TextHash.of($0.utf8) }, source: report.source,
            at: report.publishedAt ?? event.event.knownAt, knownAt: event.event.knownAt, title: title,
            sketch: TextSketch(folded: event.folded), traits: traits,
            voice: voices.voice(of: event, agencies: named.agencies),
            postings: StoryMember.Postings(title: title, things: traits.things, words, things))
    }
}
