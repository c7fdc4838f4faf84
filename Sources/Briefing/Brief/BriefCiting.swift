import EventModel

/// Numbers what a brief cites, in the order in which it is first cited.
struct BriefCiting {
    let dossier: Dossier
    let records: [EventKey: BriefRecord]
    private(set) var citations: [BriefCitation] = []
    private var numbers: [EventKey: Int] = [:]

    init(dossier: Dossier, records: [EventKey: BriefRecord]) {
        self.dossier = dossier
        self.records = records
    }

    /// The number of an event's citation; nil where its record is not at hand.
    mutating func number(of key: EventKey) -> Int? {
        if let number = numbers[key] { return number }
        guard let record = records[key] else { return nil }
        let number = citations.count + 1
        let source = dossier.sources.first { $0.name == record.event.report.source }
        citations.append(
            BriefCitation(number: number, record: record, source: source, gist: gist(of: record.event)))
        numbers[key] = number
        return number
    }

    private func gist(of event: CodedEvent) -> String {
        GistWords(dossier: dossier).text(
            direction: event.direction, target: event.target, root: event.root, topics: event.topics)
    }
}
