import EventModel

extension OccurredOn {
    /// The first moment of the day, month or year in UTC; nil where the text is no date.
    var moment: Timestamp? {
        switch precision {
        case .day: Timestamp(rfc3339: date)
        case .month: Timestamp(rfc3339: "\(date)-01")
        case .year: Timestamp(rfc3339: "\(date)-01-01")
        }
    }
}

extension ChronologyEntry {
    /// The entry as a filter sees it. Entries are written in English, whose folding is lower case.
    func row(at moment: Timestamp) -> EventRow {
        EventRow(
            key: EventKey(-1), publishedAt: moment, knownAt: moment, source: "chronology", side: "third",
            language: "en",
            relevance: .dyad, direction: direction, dimensions: DimensionSet(dimensions), root: root, quad: nil,
            polarity: polarity, register: .act, rhetoric: .unmarked, isRoutine: false, target: nil, topics: topics,
            phrases: [], regions: [], confidence: nil, title: title, folded: Array(title.lowercased().utf8)[...])
    }
}
