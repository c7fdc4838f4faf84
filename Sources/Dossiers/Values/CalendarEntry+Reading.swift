import EventModel

extension CalendarEntry {
    private static let keys = [
        "id", "title", "kind", "dimensions", "dates", "days", "months", "season", "topics", "terms", "series", "grace",
        "citation", "verified", "note",
    ]

    init(_ node: PlacedNode, _ vocabulary: DossierVocabulary, _ mistakes: Mistakes) {
        let map = MapReading(node, of: "a calendar entry", keys: Self.keys, vocabulary, mistakes)
        self.init(
            id: map.text("id"), title: map.text("title"), kind: map.choice("kind", Kind.self) ?? .release,
            dimensions: map.choices("dimensions", RelationDimension.self), dates: map.dates("dates"),
            rule: Rule(map), topics: map.words("topics", among: vocabulary.topicIDs), terms: map.terms("terms"),
            series: map.textIfAny("series"), grace: map.number("grace", in: 0...366) ?? 3,
            citation: ChronologyEntry.Citation(map), isVerified: map.flag("verified", default: false),
            note: map.textIfAny("note"))
        if dates.isEmpty, rule == nil {
            mistakes.add("“\(id)” has no time: write dates, days of the month, or a season", at: node.place)
        }
        if isVerified, citation.passage == nil {
            mistakes.add("“\(id)” is verified, but its citation has no passage that was read", at: node.place)
        }
    }
}

extension CalendarEntry.Rule {
    /// `days: 7-14` of every month or of `months`, or `season: 09-01..09-15` of every year.
    fileprivate init?(_ map: MapReading) {
        if let node = map.value("season") {
            let text = map.text(of: node, "season")
            let parts = text.components(by: "..")
            guard parts.count == 2, parts.allSatisfy({ DossierDate("2024-\($0)")?.precision == .day }) else {
                map.mistakes.add("“season” is two dates of a year such as 09-01..09-15, not “\(text)”", at: node.place)
                return nil
            }
            self = .yearly(from: parts[0], to: parts[1])
            return
        }
        guard let node = map.value("days") else { return nil }
        let text = map.text(of: node, "days")
        let days = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard let first = days.first.flatMap(\.self), let last = days.last.flatMap(\.self), days.count <= 2,
            (1...31).contains(first), (first...31).contains(last)
        else {
            map.mistakes.add("“days” is a day of the month or a span such as 7-14, not “\(text)”", at: node.place)
            return nil
        }
        let months = map.list("months").compactMap { $0.scalar.flatMap { Int($0) } }
        self = months.isEmpty ? .monthly(from: first, to: last) : .months(months, from: first, to: last)
    }
}

extension MapReading {
    /// A list of ISO 8601 dates; nothing where `key` is absent.
    fileprivate func dates(_ key: String) -> [OccurredOn] {
        list(key).compactMap { occurredOn($0, key) }
    }
}

extension String {
    /// The parts between occurrences of `separator`.
    fileprivate func components(by separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
