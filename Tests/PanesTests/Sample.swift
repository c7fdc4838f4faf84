import EventModel
import Panes
import ScreenModel
import TextFolding

/// A small world for the tests: a dossier and events in three languages, written by us.
enum Sample {
    static let now = Timestamp(rfc3339: "2026-11-24T15:30:00Z")!

    static func party(
        _ code: String, _ letter: String, _ capital: String, _ name: String, _ seat: String, _ clock: Party.Clock
    ) -> Party {
        Party(
            code: code, letter: letter, capitalLetter: capital,
            name: LocalizedName(forms: [Term(language: "en", text: name)]),
            capital: LocalizedName(forms: [Term(language: "en", text: seat)]), clock: clock)
    }

    static let russia = party("RUS", "R", "M", "Russia", "Moscow", Party.Clock(abbreviation: "MSK", offset: 10_800))
    static let china = party("CHN", "C", "B", "China", "Beijing", Party.Clock(abbreviation: "CST", offset: 28_800))

    static let dossier = Dossier(
        name: "russia-china", title: "Russia–China", parties: Dossier.Parties(first: russia, second: china),
        thirdParties: [
            Entity(
                id: "JPN", kind: .country, name: LocalizedName(forms: [Term(language: "en", text: "Japan")]), terms: []),
            Entity(
                id: "USA", kind: .country, name: LocalizedName(forms: [Term(language: "en", text: "United States")]),
                terms: []),
        ],
        phrases: [
            Phrase(id: "no-limits", label: "no limits", terms: [], weight: 2),
            Phrase(
                id: "comprehensive", label: "comprehensive strategic partnership", terms: [], weight: 1,
                isBoilerplate: true),
            Phrase(id: "not-alliance", label: "not an alliance", terms: [], weight: -1),
        ],
        topics: [
            Topic(id: "gas", label: "gas pipelines", terms: []), Topic(id: "payments", label: "payments", terms: []),
            Topic(id: "drill", label: "joint drills", terms: []), Topic(id: "patrol", label: "joint patrol", terms: []),
            Topic(id: "summit", label: "summits", terms: []), Topic(id: "un", label: "United Nations", terms: []),
            Topic(id: "space", label: "space", terms: []), Topic(id: "chips", label: "chips", terms: []),
            Topic(id: "trade", label: "trade", terms: []), Topic(id: "culture", label: "culture years", terms: []),
        ],
        regions: [
            WorldRegion(id: "japan-sea", label: "Sea of Japan", terms: []),
            WorldRegion(id: "arctic", label: "Arctic", terms: []),
        ],
        sources: sources,
        chronology: [
            fact(
                "2001-07-16", "Treaty of Good-Neighbourliness and Friendly Cooperation signed in Moscow", [.diplomatic],
                .agree),
            fact(
                "2014-05-21", "Gazprom and CNPC sign a 30-year contract for gas over Power of Siberia", [.economic],
                .agree),
            fact(
                "2019-07-23", "First joint patrol of strategic bombers over the Sea of Japan", [.military], .cooperate),
            fact("2021-03-09", "Memorandum on an International Lunar Research Station", [.tech], .agree),
        ])

    static func fact(_ date: String, _ title: String, _ dimensions: [RelationDimension], _ root: EventRoot)
        -> ChronologyEntry
    {
        ChronologyEntry(
            id: date, date: OccurredOn(date: date, precision: .day), title: title, dimensions: dimensions,
            direction: .both,
            root: root, code: "057",
            citation: ChronologyEntry.Citation(
                title: "Joint statement, official site", url: "https://example.org/\(date)", date: date,
                passage: "The two sides agreed on this."),
            isVerified: true)
    }

    static let sources = [
        source("tass-en", "RUS", .state, "en"), source("kremlin-ru", "RUS", .official, "ru"),
        source("interfax-ru", "RUS", .independent, "ru"), source("xinhua-zh", "CHN", .state, "zh"),
        source("fmprc-zh", "CHN", .official, "zh"), source("mod-cn", "CHN", .army, "zh"),
        source("reuters-world", "third", .wire, "en"), source("nikkei-asia", "third", .trade, "en"),
    ]

    static func source(_ name: String, _ side: String, _ kind: SourceKind, _ language: String) -> Source {
        Source(
            name: name, url: "https://feeds.example.org/\(name).xml", side: side,
            jurisdiction: side == "third" ? "INT" : side, kind: kind, family: name, audience: .foreign,
            language: language)
    }

    static let health: [SourceLine] = sources.enumerated().map { place, source in
        let states: [SourceHealth.State] = [.fresh, .fresh, .stale, .fresh, .walled, .zombie, .fresh, .failing]
        let words = [
            "fresh: newest item 12 min old", "fresh: newest item 1 h old",
            "stale: nothing new for 9 d, usually every 2 h",
            "fresh: newest item 4 min old", "walled: answers a challenge page; asked again at 16:00",
            "zombie: answers, but its newest item is 8 y old", "fresh: newest item 2 min old",
            "failing: host not found, 4 times in a row; asked again in 40 min",
        ]
        return SourceLine(
            source: source,
            health: SourceHealth(
                source: source.name, state: states[place], words: words[place], lastAttemptAt: now.advanced(by: -300),
                lastSuccessAt: place == 7 ? nil : now.advanced(by: -Int64(place + 1) * 300),
                newestItemAt: now.advanced(by: -[720, 3600, 777_600, 240, 90_000, 252_460_800, 120, 0][place]),
                failuresInARow: place == 7 ? 4 : 0, nextDueAt: now.advanced(by: Int64(place) * 300),
                itemsSeen: [412, 96, 230, 518, 12, 40, 377, 0][place]))
    }

    /// What one sample event is made of.
    struct Item {
        var time: String
        var source: String
        var title: String
        var direction: Direction
        var dimensions: [RelationDimension]
        var root: EventRoot
        var topics: [String] = []
        var regions: [String] = []
        var phrases: [String] = []
        var target: String?
        var relevance: Relevance = .dyad
        var isRoutine = false
        var hasPublicationTime = true
    }

    static let forward = Direction.directed(from: "RUS", to: "CHN")
    static let backward = Direction.directed(from: "CHN", to: "RUS")

    static func row(_ item: Item, number: Int64) -> EventRow {
        let at = Timestamp(rfc3339: item.time)!
        let source = sources.first { $0.name == item.source } ?? sources[0]
        return EventRow(
            key: EventKey(number), publishedAt: item.hasPublicationTime ? at : nil, knownAt: at.advanced(by: 120),
            source: item.source, side: source.side, language: source.language, relevance: item.relevance,
            direction: item.direction, dimensions: DimensionSet(item.dimensions), root: item.root, quad: nil,
            polarity: 1,
            register: .report, rhetoric: item.phrases.isEmpty ? .unmarked : .deepening, isRoutine: item.isRoutine,
            target: item.target, topics: item.topics, phrases: item.phrases, regions: item.regions, confidence: 0.8,
            title: item.title, folded: FoldedText.bytes(of: item.title)[...])
    }

    static func snapshot(_ items: [Item]) -> ModelSnapshot {
        var log = EventLog(dyad: dossier.dyad)
        log.append(items.enumerated().map { row($1, number: Int64($0 + 1)) })
        return log.snapshot
    }

    static func event(_ row: EventRow) -> CodedEvent {
        let report = Report(
            id: "id-\(row.key.number)", source: row.source, title: row.title,
            summary: "The two sides discussed the next steps. 双方就下一步合作交换了意见。",
            url: "https://example.org/\(row.key.number)",
            publishedAt: row.publishedAt, fetchedAt: row.knownAt, language: row.language)
        var event = CodedEvent(
            report: report, relevance: row.relevance, reason: "both parties are named and an act joins them",
            coderVersion: "1", knownAt: row.knownAt, knownBy: .observed)
        event.direction = row.direction
        event.dimensions = row.dimensions.leading.map { [$0] } ?? []
        event.root = row.root
        event.code = "057"
        event.topics = row.topics
        event.confidence = row.confidence
        event.polarity = row.polarity
        let words = row.title.unicodeScalars
        event.evidence = [
            Evidence(
                start: 0, end: min(6, words.count), text: String(row.title.unicodeScalars.prefix(6)), rule: "party:RUS"),
            Evidence(
                start: min(7, words.count), end: min(12, words.count),
                text: String(String.UnicodeScalarView(words.dropFirst(7).prefix(5))), rule: "verb:cooperate"),
        ]
        return event
    }
}
