import EventModel

/// Writes a judgement into the fields of an event.
struct EventWriting {
    let dossier: RuleDossier
    let lexicon: Lexicon

    func write(_ judgement: Judgement, _ reading: Reading, into event: inout CodedEvent) {
        event.dimensions = judgement.dimensions
        event.root = judgement.root
        event.quad = judgement.quad
        event.code = judgement.code
        event.goldstein = judgement.code.flatMap(GoldsteinTable.score)
        event.modality = judgement.modality
        event.register = judgement.register
        event.rhetoric = judgement.rhetoric
        event.polarity = judgement.polarity
        event.routine = judgement.isRoutine
        event.phrases = unique(reading.phrases.map { dossier.phrases[$0.place].id })
        event.topics = reading.topics.map { dossier.topics[$0].id }
        event.regions = reading.regions.map { dossier.regions[$0].id }
        event.origin = OriginReading.origin(in: reading, title: event.report.title)
        let dates = DateReading(reading.bytes, published: event.report.publishedAt)
        event.occurredOn = dates.occurredOn(hasWords: reading.hasDateWord)
        if event.occurredOn != nil { event.dates = dates.dates(hasWords: reading.hasDateWord) }
        event.place = PlaceReading(reading: reading, dossier: dossier.dossier, lexicon: lexicon).place()
        let text = event.report.codedText
        event.amounts = AmountReading.amounts(in: text)
        if judgement.relevance == .dyad { writeDirection(judgement, into: &event) }
        let spans = GraphemeSpans(text)
        if let mention = judgement.speaker {
            let word = spans.scalars(of: mention.start..<mention.end).map(spans.text) ?? ""
            event.speaker = SpeakerNaming(dossier: dossier.dossier, reading: reading).speaker(
                mention, word: word, on: event.report.publishedAt)
        }
        if event.speaker == nil {
            event.speaker = VoiceNaming(reading: reading, dossier: dossier.dossier) { cue in
                spans.scalars(of: cue.start..<cue.end).map(spans.text) ?? ""
            }.speaker(of: judgement, event.report, origin: event.origin)
        }
        event.evidence = EvidenceWriting(dossier: dossier, lexicon: lexicon).evidence(of: judgement, reading, spans)
    }

    private func writeDirection(_ judgement: Judgement, into event: inout CodedEvent) {
        event.target = judgement.target.map { lexicon.thirds[$0] }
        guard let initiator = judgement.initiator else {
            event.direction = .both
            return
        }
        event.direction = .directed(from: dossier.codes[initiator], to: dossier.codes[1 - initiator])
        event.initiator = dossier.codes[initiator]
        event.recipient = dossier.codes[1 - initiator]
    }

    private func unique(_ texts: [String]) -> [String] {
        var result: [String] = []
        for text in texts where !result.contains(text) { result.append(text) }
        return result
    }
}
