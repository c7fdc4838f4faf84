/// A coded event on its way into the archive, with what a row needs beside it.
public struct AcceptedEvent: Hashable, Sendable {
    public var event: CodedEvent
    /// The side of the source it came from.
    public var side: String
    /// Folded title, line feed, summary.
    public var folded: [UInt8]

    public init(event: CodedEvent, side: String, folded: [UInt8]) {
        self.event = event
        self.side = side
        self.folded = folded
    }

    /// The row of this event once the archive has given it a key.
    public func row(key: EventKey) -> EventRow {
        EventRow(
            key: key, publishedAt: event.report.publishedAt, knownAt: event.knownAt, source: event.report.source,
            side: side, language: event.report.language ?? "", relevance: event.relevance,
            direction: event.direction, dimensions: DimensionSet(event.dimensions), root: event.root,
            quad: event.quad, polarity: event.polarity, register: event.register, rhetoric: event.rhetoric,
            isRoutine: event.routine ?? false, target: event.target, topics: event.topics, phrases: event.phrases,
            regions: event.regions, confidence: event.confidence, modality: event.modality, code: event.code,
            goldstein: event.goldstein, speaker: event.speaker?.name, speakerRank: event.speaker?.rank,
            story: event.story, coder: event.coder, isCorrected: !event.corrections.isEmpty,
            title: event.report.title, folded: folded[...])
    }
}
